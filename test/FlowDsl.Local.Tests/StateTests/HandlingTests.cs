using FlowDsl.Local.StateTests;

namespace FlowDsl.Local.Tests.StateTests;

public class HandlingTests
{
    private const string Task = """
        { "Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::sns:publish", "End": true,
          "Retry": [ { "ErrorEquals": ["A"], "IntervalSeconds": 3, "BackoffRate": 2, "MaxAttempts": 2, "JitterStrategy": "FULL" } ],
          "Catch": [ { "ErrorEquals": ["B"], "Next": "X" }, { "ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput.Error %}", "Next": "Y" } ] }
        """;

    private const string Map = """
        { "Type": "Map", "QueryLanguage": "JSONata", "ToleratedFailureCount": 1, "End": true,
          "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "I", "States": { "I": { "Type": "Pass", "End": true } } } }
        """;

    [Fact]
    public async Task An_error_that_a_retrier_names_is_retriable_and_the_delay_is_told_without_jitter() => Assert.Equal(
        """{"status":"RETRIABLE","error":"A","cause":"why","inspectionData":{"input":"{}","afterArguments":"{}","errorDetails":{"retryIndex":0,"retryBackoffIntervalSeconds":6}}}""",
        await Asking.Answer(Retried(1)));

    [Fact]
    public async Task A_retrier_that_is_used_up_leaves_the_error_to_the_catchers() => Assert.Equal(
        """{"status":"CAUGHT_ERROR","output":"\"A\"","error":"A","cause":"why","nextState":"Y","inspectionData":{"input":"{}","afterArguments":"{}","errorDetails":{"catchIndex":1,"retryIndex":0}}}""",
        await Asking.Answer(Retried(2)));

    [Fact]
    public async Task An_error_that_nothing_names_fails() => Assert.Equal(
        """{"status":"FAILED","error":"States.Runtime","cause":"why","inspectionData":{"input":"{}","afterArguments":"{}"}}""",
        await Asking.Answer(Asking.Request(Task, mock: Asking.Error("States.Runtime"))));

    [Theory]
    [InlineData(1, StateTestStatus.Succeeded, null)]
    [InlineData(2, StateTestStatus.Failed, "States.ExceedToleratedFailureThreshold")]
    public async Task Failed_iterations_count_against_what_the_Map_tolerates(int failed, StateTestStatus status, string? error)
    {
        var result = await StateTest.RunAsync(Asking.Request(Map, "[1,2]", Asking.Result("[1,2]")) with { StateConfiguration = new() { MapIterationFailureCount = failed } });

        Assert.Equal((status, error), (result.Status, result.Error));
    }

    [Fact]
    public async Task More_iterations_cannot_fail_than_there_are() => Assert.Equal(
        "ValidationException: Map iteration failure count must be less than or equal to the number of Map iterations",
        await Asking.Refusal(Asking.Request(Map, "[1,2]", Asking.Result("[1,2]")) with { StateConfiguration = new() { MapIterationFailureCount = 3 } }));

    private static StateTestRequest Retried(int before) =>
        Asking.Request(Task, mock: Asking.Error("A")) with { StateConfiguration = new() { RetrierRetryCount = before } };
}
