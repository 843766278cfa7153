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
