using FlowDsl.Asl.Json;

namespace FlowDsl.Local.Tests.Stepping;

public class PathNumberTests
{
    private static Task<ExecutionResult> Map(string limit) => LocalStateMachine.Load(AslReader.Read(
        """
        { "StartAt": "A", "States": { "A": { "Type": "Map", "ItemsPath": "$.items", "MaxConcurrencyPath": "$.limit", "End": true,
            "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Pass", "End": true } } } } } }
        """)).RunAsync(Machines.Request($$"""{ "items": [1], "limit": {{limit}} }"""));

    [Theory]
    [InlineData("0")]
    [InlineData("\"1\"")]
    [InlineData("100000000")]
    public async Task A_limit_of_concurrency_is_zero_or_any_number_above_as_a_number_or_as_a_text(string limit) =>
        Assert.Equal(ExecutionStatus.Succeeded, (await Map(limit)).Status);

    [Theory]
    [InlineData("-1", "MaxConcurrency cannot be negative.")]
    [InlineData("1.5", "The MaxConcurrencyPath field refers to value \"1.5\" which is not a valid integer: $.limit")]
    [InlineData("null", "The MaxConcurrencyPath field refers to value \"null\" which is not a valid integer: $.limit")]
    public async Task Other_values_fail_the_execution(string limit, string reason)
    {
        var result = await Map(limit);

        Assert.Equal("States.Runtime", result.Error);
        Assert.EndsWith(reason, result.Cause, StringComparison.Ordinal);
    }
}
