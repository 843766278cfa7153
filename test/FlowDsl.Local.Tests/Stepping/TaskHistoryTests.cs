using FlowDsl.Asl.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Stepping;

public class TaskHistoryTests
{
    [Theory]
    [InlineData("arn:aws:states:::glue:startJobRun.sync", "TaskScheduled TaskStarted TaskSubmitted TaskTimedOut")]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TaskScheduled TaskStarted TaskSubmitted TaskTimedOut")]
    [InlineData("arn:aws:states:::lambda:invoke", "TaskScheduled TaskStarted TaskTimedOut")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:f", "LambdaFunctionScheduled LambdaFunctionStarted LambdaFunctionTimedOut")]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:a", "ActivityScheduled ActivityStarted ActivityTimedOut")]
    public async Task A_submission_is_told_only_of_what_is_waited_for(string resource, string events)
    {
        var result = await Machines.Run(
            $$""" "A": { "Type": "Task", "Resource": "{{resource}}", "TimeoutSeconds": 5, "End": true } """,
            tasks: new Scripted(_ => new TaskUnanswered { Submitted = JsonElements.Parse("{}") }));

        Assert.Equal($"ExecutionStarted TaskStateEntered {events} ExecutionFailed", string.Join(' ', result.Types()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_submission_comes_before_its_answer_whoever_gives_it(bool withinTheHandler)
    {
        LocalExecution execution = null!;
        var tasks = new Scripted(call =>
        {
            if (withinTheHandler) execution.SendTaskSuccess(call.TaskToken!, JsonElements.Parse("1"));
            return new TaskUnanswered { Submitted = JsonElements.Parse("{}") };
        });
        execution = Machines.Load(""" "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": true } """).Start(Machines.Request(tasks: tasks));

        while (tasks.Invocations.Count == 0) await execution.StepAsync();
        if (!withinTheHandler) execution.SendTaskSuccess(tasks.Invocations[0].TaskToken!, JsonElements.Parse("1"));
        var result = await execution.RunAsync();

        Assert.Equal("ExecutionStarted TaskStateEntered TaskScheduled TaskStarted TaskSubmitted TaskSucceeded TaskStateExited ExecutionSucceeded", string.Join(' ', result.Types()));
    }
}
