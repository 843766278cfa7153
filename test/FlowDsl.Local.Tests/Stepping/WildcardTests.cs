using System.Text.Json.Nodes;
using FlowDsl.Asl.Json;

namespace FlowDsl.Local.Tests.Stepping;

public class WildcardTests
{
    private static Task<ExecutionResult> Run(string pattern, string text) => LocalStateMachine.Load(AslReader.Read($$"""
        { "StartAt": "A", "States": {
          "A": { "Type": "Choice", "Choices": [ { "Variable": "$", "StringMatches": {{JsonValue.Create(pattern).ToJsonString()}}, "Next": "Yes" } ], "Default": "No" },
          "Yes": { "Type": "Pass", "Result": true, "End": true }, "No": { "Type": "Pass", "Result": false, "End": true } } }
        """)).RunAsync(Machines.Request(JsonValue.Create(text).ToJsonString()));

    [Theory]
    [InlineData("log-*.txt", "log-.txt", true)]
    [InlineData("log-*.txt", "log-a.txt.txt", true)]
    [InlineData("log-*.txt", "log-a.tx", false)]
    [InlineData("*a*b*", "xaybz", true)]
    [InlineData(@"a\*b", "a*b", true)]
    [InlineData(@"a\*b", "axb", false)]
    [InlineData(@"a\\*", @"a\b", true)]
    [InlineData("", "", true)]
    public async Task A_star_stands_for_any_text_unless_a_backslash_is_before_it(string pattern, string text, bool matches) =>
        Assert.Equal(matches, (await Run(pattern, text)).Output!.Value.GetBoolean());

    [Theory]
    [InlineData(@"a\b")]
    [InlineData(@"a\")]
    [InlineData(@"\\\n")]
    public async Task A_backslash_before_anything_else_is_an_error_at_run_time(string pattern) => Assert.Equal("States.Runtime", (await Run(pattern, "a")).Error);
}
