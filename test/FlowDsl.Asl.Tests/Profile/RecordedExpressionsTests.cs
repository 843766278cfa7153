using System.Text.Json;
using FlowDsl.Asl.Profile;

namespace FlowDsl.Asl.Tests.Profile;

public sealed class RecordedExpressionsTests
{
    [FactWithShared("conformance/aws-recorded/executions.jsonl")]
    public void Every_expression_that_the_service_ran_is_accepted()
    {
        var expressions = File.ReadLines(Shared.PathOf("conformance", "aws-recorded", "executions.jsonl"))
            .SelectMany(line => Expressions(JsonDocument.Parse(line).RootElement.GetProperty("definition")))
            .Distinct()
            .ToList();

        var refused = expressions.SelectMany(e => StepFunctionsJsonata.Check(e).Select(p => $"{e}: {p.Message}")).ToList();

        Assert.True(expressions.Count > 40, $"Only {expressions.Count} expressions were found.");
        Assert.Empty(refused);
    }

    private static IEnumerable<string> Expressions(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Expressions(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Expressions),
        JsonValueKind.String when json.GetString() is { Length: >= 4 } text && text.StartsWith("{%", StringComparison.Ordinal) && text.EndsWith("%}", StringComparison.Ordinal) => [text[2..^2].Trim()],
        _ => [],
    };
}
