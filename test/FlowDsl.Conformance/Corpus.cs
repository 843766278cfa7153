using System.Text.Json;
using TestSupport;

namespace FlowDsl.Conformance;

/// <summary>The folder of reference data: <c>shared/conformance</c> beside the repository, or what <c>FLOWDSL_CONFORMANCE</c> names.</summary>
public static class Corpus
{
    /// <summary>Executions that the real service ran.</summary>
    public const string Executions = "conformance/aws-recorded/executions.jsonl";

    /// <summary>TestState calls that the real service answered.</summary>
    public const string StateTests = "conformance/aws-recorded/teststate.jsonl";

    /// <summary>The suite of JSONata's reference implementation.</summary>
    public const string JsonataSuite = "conformance/jsonata-suite";

    /// <summary>Definitions from public repositories.</summary>
    public const string WildDefinitions = "conformance/asl-in-the-wild/definitions.jsonl";

    /// <summary>The rows of a file of JSON Lines, or only those that have a text in them.</summary>
    /// <param name="path">Which file.</param>
    /// <param name="filter">A text that the row's id must have; null for all rows.</param>
    /// <param name="id">Gives a row's id.</param>
    public static IEnumerable<JsonElement> Rows(string path, string? filter, Func<JsonElement, string> id) =>
        File.ReadLines(Shared.PathOf(path)).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line, new JsonDocumentOptions { MaxDepth = 1000 }))
            .Where(row => filter is null || id(row).Contains(filter, StringComparison.Ordinal));
}
