using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Stepping;

public class DepthTests
{
    private const string Ask = """ "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": "{% $states.input %}", "End": true } """;

    [Theory]
    [InlineData(512)]
    [InlineData(513)]
    public async Task An_input_may_have_512_levels(int levels)
    {
        Task<ExecutionResult> Run() => Machines.Load(""" "A": { "Type": "Succeed" } """).RunAsync(Machines.Request() with { Input = Nested(levels) });

        if (levels <= 512) Assert.Equal(ExecutionStatus.Succeeded, (await Run()).Status);
        else Assert.Equal("FLOW1409", Assert.Single((await Assert.ThrowsAsync<DiagnosticException>(Run)).Diagnostics).Code.Id);
    }

    [Fact]
    public async Task A_result_that_is_nested_too_deeply_fails_the_task()
    {
        var result = await Machines.Run(Ask, tasks: new Scripted(_ => new TaskSucceeded(Nested(2000))));

        Assert.Equal((ExecutionStatus.Failed, "States.Runtime"), (result.Status, result.Error));
        Assert.Contains("nested more than 512 levels deep", result.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brackets_within_texts_are_no_levels()
    {
        var text = new string('[', 600) + "\\\"" + new string('{', 600);
        Assert.Equal(ExecutionStatus.Succeeded, (await Machines.Run(Ask, tasks: new Scripted(_ => new TaskSucceeded(JsonElement.Parse($$"""{ "{{text}}": ["{{text}}"] }"""))))).Status);
    }

    [Fact]
    public async Task A_loop_that_puts_its_input_into_itself_ends_in_a_failure()
    {
        var result = await LocalStateMachine.Load(AslReader.Read(
            """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "a.$": "$" }, "Next": "A" }, "Z": { "Type": "Succeed" } } }""")).RunAsync(Machines.Request());

        Assert.Equal((ExecutionStatus.Failed, "States.Runtime"), (result.Status, result.Error));
        Assert.Contains("nested too deeply", result.Cause, StringComparison.Ordinal);
    }

    private static JsonElement Nested(int levels)
    {
        var text = string.Concat(Enumerable.Repeat("""{"a":[""", levels / 2)) + (levels % 2 == 1 ? "{}" : "") + string.Concat(Enumerable.Repeat("]}", levels / 2));
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 10_000 });
        return document.RootElement.Clone();
    }
}
