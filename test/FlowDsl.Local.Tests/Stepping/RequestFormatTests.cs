using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Stepping;

public class RequestFormatTests
{
    private static string Call(string headers) => $$"""
        "A": { "Type": "Task", "Resource": "arn:aws:states:::apigateway:invoke", "Arguments": { "ApiEndpoint": "x", "Method": "GET", "Headers": {{headers}} },
            "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "B" } ], "End": true },
        "B": { "Type": "Succeed" }
        """;

    [Theory]
    [InlineData("""{ "H": ["v", "w"] }""")]
    [InlineData("{}")]
    public async Task Headers_are_lists_of_values(string headers) => Assert.Equal("1", await Machines.Output(Call(headers), tasks: Scripted.Always("1")));

    [Theory]
    [InlineData("Host")]
    [InlineData("authorization")]
    [InlineData("X-Amz-Date")]
    public async Task A_header_that_is_not_the_workflows_is_not_sent(string header)
    {
        var tasks = Scripted.Always("1");
        var result = await Machines.Run(Http($$""", "Headers": { "Accept": "x", "{{header}}": "v" }"""), tasks: tasks);

        Assert.Equal("States.Runtime", result.Error);
        Assert.EndsWith($"could not be used to start the Task: [The header '{header}' is not supported]", result.Cause, StringComparison.Ordinal);
        Assert.Empty(tasks.Invocations);
    }

    [Theory]
    [InlineData("", 60, "States.Http.Socket")]
    [InlineData(", \"TimeoutSeconds\": 90", 60, "States.Http.Socket")]
    [InlineData(", \"TimeoutSeconds\": 30", 30, "States.Timeout")]
    public async Task A_call_over_HTTP_takes_a_minute_at_most(string timeout, int seconds, string error)
    {
        var result = await Machines.Run(Http("", timeout), tasks: new Scripted(_ => new TaskUnanswered()));

        Assert.Equal((error, TimeSpan.FromSeconds(seconds)), (result.Error, result.VirtualDuration));
    }

    private static string Http(string more, string timeout = "") =>
        $$""" "A": { "Type": "Task", "Resource": "arn:aws:states:::http:invoke", "Arguments": { "ApiEndpoint": "https://x", "Method": "GET"{{more}} }{{timeout}}, "End": true } """;

    [Theory]
    [InlineData("""{ "H": "v" }""")]
    [InlineData("\"H: v\"")]
    public async Task Other_headers_are_not_sent_and_nothing_catches_that(string headers)
    {
        var tasks = Scripted.Always("1");
        var result = await Machines.Run(Call(headers), tasks: tasks);

        Assert.Equal("States.Runtime", result.Error);
        Assert.EndsWith("could not be used to start the Task: [The value of the field 'Headers' has an invalid format]", result.Cause, StringComparison.Ordinal);
        Assert.Empty(tasks.Invocations);
    }
}
