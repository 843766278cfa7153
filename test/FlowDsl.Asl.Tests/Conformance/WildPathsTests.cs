using System.Text.Json;
using FlowDsl.Asl.Intrinsics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Paths;

namespace FlowDsl.Asl.Tests.Conformance;

/// <summary>Paths and calls that nobody on this project wrote.</summary>
public class WildPathsTests
{
    private const string Cases = "conformance/asl-in-the-wild/definitions.jsonl";

    // Its calls of States.Default, which is no function, and its \n in a text show that nobody deployed it.
    private static bool IsWrong(JsonElement definition) => definition.GetRawText().Contains("States.Default(", StringComparison.Ordinal);

    [FactWithShared(Cases)]
    public void Paths_and_calls_of_valid_definitions_are_read()
    {
        var rows = File.ReadLines(Shared.PathOf(Cases)).Select(JsonElements.Parse).Where(row => row.GetProperty("expected").GetString() == "valid" && !IsWrong(row.GetProperty("definition")));
        var refused = rows.SelectMany(row => Texts(row.GetProperty("definition"))).Distinct().Select(Problem).OfType<string>();

        Assert.True(!refused.Any(), string.Join("\n", refused));
    }

    private static string? Problem(string text) => text.TrimStart().StartsWith('$')
        ? JsonPath.TryParse(text, out _, out var problem) ? null : problem
        : IntrinsicCall.TryParse(text, out _, out problem) ? null : problem;

    private static bool IsPath(JsonProperty member) => member.Value.ValueKind == JsonValueKind.String
        && (member.Name.EndsWith(".$", StringComparison.Ordinal)
            || (member.Value.GetString()!.StartsWith('$') && (member.Name == "Variable" || member.Name.EndsWith("Path", StringComparison.Ordinal))));

    // The values of payload templates and the fields of paths; a Pass's Result is none, and a text with a token may become anything.
    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Where(member => member.Name != "Result").SelectMany(member =>
            IsPath(member)
                ? IsPlain(member.Value.GetString()!) ? [member.Value.GetString()!] : []
                : Texts(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        _ => [],
    };

    private static bool IsPlain(string text) => !text.Contains("${", StringComparison.Ordinal) && !text.Contains("{%", StringComparison.Ordinal);
}
