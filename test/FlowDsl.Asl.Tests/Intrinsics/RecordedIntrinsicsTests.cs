using System.Text.Json;
using FlowDsl.Asl.Intrinsics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;
using FlowDsl.Asl.Tests.Profile;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Tests.Intrinsics;

/// <summary>Executions of one Pass whose output one call made, recorded on AWS.</summary>
public class RecordedIntrinsicsTests
{
    private const string Cases = "conformance/aws-recorded/executions.jsonl";

    [FactWithShared(Cases)]
    public void Recorded_calls_give_the_recorded_results()
    {
        var (seen, failures) = (0, new List<string>());
        foreach (var row in File.ReadLines(Shared.PathOf(Cases)).Select(JsonElements.Parse))
        {
            if (Call(row) is not { } call || !row.GetProperty("recorded").TryGetProperty("output", out var output)) continue;
            if (!output.TryGetProperty("FunctionResult", out var recorded) || call.Function is "States.UUID" or "States.MathRandom" || call.Text.Contains("$$", StringComparison.Ordinal)) continue;
            seen++;
            var input = JsonataValue.From(row.GetProperty("input"));
            var value = call.Evaluate(path => path.Select(input), new FixedHost()).ToJsonElement();
            if (!JsonElement.DeepEquals(recorded, value)) failures.Add($"{row.GetProperty("id").GetString()}: {value} instead of {recorded}");
        }

        Assert.Equal([], failures);
        Assert.True(seen > 80, $"only {seen} calls were found");
    }

    private static IntrinsicCall? Call(JsonElement row)
    {
        var definition = row.GetProperty("definition");
        if (definition.ValueKind != JsonValueKind.Object || AslReader.Inspect(definition.GetRawText()).Machine is not { States: [PassState { Parameters: { } parameters }] }) return null;
        return parameters.TryGetProperty("FunctionResult.$", out var text) && IntrinsicCall.TryParse(text.GetString()!, out var call, out _) ? call : null;
    }
}
