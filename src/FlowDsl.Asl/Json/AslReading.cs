using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>What reading a text gave.</summary>
/// <param name="Machine">The machine; null where the text is no JSON object, is too large or deep, or has a member twice.</param>
/// <param name="Diagnostics">What has no place in the model, at most a hundred.</param>
public sealed record AslReading(StateMachine? Machine, IReadOnlyList<Diagnostic> Diagnostics)
{
    // Each place is found by reading the text again, and nobody reads on after so many.
    private const int MostPlaces = 100;

    /// <summary>The text that was read.</summary>
    internal ReadOnlyMemory<byte> Text { get; init; }

    /// <summary>Problems that somebody else has with the machine, with the line and column that their pointers lead to: the first hundred of them; of the nearest value around where there is none.</summary>
    /// <param name="problems">Problems of this very machine.</param>
    public IReadOnlyList<Diagnostic> Locate(IReadOnlyList<Diagnostic> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return [.. problems.Select((problem, i) => i < MostPlaces && problem.Place is JsonPlace { Line: 0 } place && Text.Length > 0 ? problem with { Place = Locate(place) } : problem)];
    }

    private JsonPlace Locate(JsonPlace place)
    {
        var (line, column) = JsonLocator.Find(Text.Span, JsonPointers.Segments(place.JsonPointer));
        return place with { Line = line, Column = column };
    }

    internal StateMachine MachineOrThrow() => Diagnostics.Count == 0 ? Machine! : throw new DiagnosticException(Diagnostics);
}
