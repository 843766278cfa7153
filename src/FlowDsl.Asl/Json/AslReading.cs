using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>What reading a text gave.</summary>
/// <param name="Machine">The machine; null where the text is no JSON object, is too large or deep, or has a member twice.</param>
/// <param name="Diagnostics">What has no place in the model, at most a hundred.</param>
public sealed record AslReading(StateMachine? Machine, IReadOnlyList<Diagnostic> Diagnostics)
{
    internal StateMachine MachineOrThrow() => Diagnostics.Count == 0 ? Machine! : throw new DiagnosticException(Diagnostics);
}
