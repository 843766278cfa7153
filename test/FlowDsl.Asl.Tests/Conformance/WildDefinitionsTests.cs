using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;

namespace FlowDsl.Asl.Tests.Conformance;

/// <summary>Definitions that nobody on this project wrote: what is read must be what is written.</summary>
public class WildDefinitionsTests
{
    private const string Cases = "conformance/asl-in-the-wild/definitions.jsonl";

    // CloudFormation's {"Ref": …} or {"Fn::GetAtt": …} stands where ASL needs the text of an ARN.
    private static readonly HashSet<string> s_noDefinitions = ["asl-beb153945ebe4bd8"];

    [FactWithShared(Cases)]
    public void Definitions_from_public_repositories_survive_reading_and_writing_whether_they_are_valid_or_not()
    {
        var failures = Rows().Where(row => row.Definition.ValueKind == JsonValueKind.Object)
            .Select(row => (row.Id, Difference: RoundTrip.Difference(row.Definition.GetRawText()))).Where(row => row.Difference is not null).ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} failures\n" + string.Join('\n', failures.Select(row => $"{row.Id}: {row.Difference}")));
    }

    [FactWithShared(Cases)]
    public void Valid_definitions_from_public_repositories_have_a_place_in_the_model_for_everything()
    {
        var problems = Rows().Where(row => row.Expected == "valid" && !s_noDefinitions.Contains(row.Id))
            .SelectMany(row => AslReader.Inspect(row.Definition.GetRawText()).Diagnostics.Select(problem => $"{row.Id}: {problem}"));

        Assert.Equal([], problems);
    }

    [FactWithShared(Cases)]
    public void Definitions_without_states_are_refused_with_a_place() =>
        Assert.All(
            Rows().Where(row => !HasStates(row.Definition)),
            row => Assert.All(Assert.Throws<DiagnosticException>(() => AslReader.Read(row.Definition.GetRawText())).Diagnostics, problem => Assert.NotNull(problem.Place)));

    private static bool HasStates(JsonElement definition) =>
        definition.ValueKind == JsonValueKind.Object && definition.TryGetProperty("States", out var states) && states.ValueKind == JsonValueKind.Object;

    private static IEnumerable<(string Id, string Expected, JsonElement Definition)> Rows() =>
        File.ReadLines(Shared.PathOf(Cases)).Select(line => JsonElements.Parse(line)).Select(row =>
            (row.GetProperty("id").GetString()!, row.GetProperty("expected").GetString()!, row.GetProperty("definition")));
}
