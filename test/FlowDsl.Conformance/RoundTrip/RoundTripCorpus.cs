using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Conformance.Scoring;

namespace FlowDsl.Conformance.RoundTrip;

/// <summary>Definitions from public repositories: what is read is what is written, and writing it again gives the same bytes.</summary>
public static class RoundTripCorpus
{
    /// <summary>Reads and writes them all, or those whose id has a text.</summary>
    public static IEnumerable<Judgement> Judge(string? filter = null) =>
        Corpus.Rows(Corpus.WildDefinitions, filter, Id).Select(row =>
            new Judgement("roundtrip", Id(row), false, Attempt.Of(() => Failure(row.GetProperty("definition"))), [$"expected {row.GetProperty("expected").GetString()}"]));

    private static string Id(JsonElement row) => row.GetProperty("id").GetString()!;

    private static string? Failure(JsonElement definition)
    {
        try
        {
            return Asl.Json.RoundTrip.Difference(definition.ValueKind == JsonValueKind.String ? definition.GetString()! : definition.GetRawText());
        }
        catch (DiagnosticException refused)
        {
            return $"refused: {refused.Message}";
        }
    }
}
