using FlowDsl.Local.History;
using FlowDsl.Local.Tasks;
using Snapshooter.Xunit;

namespace FlowDsl.Local.Tests.History;

public class HistoryDocumentTests
{
    [Fact]
    public async Task A_run_reads_as_GetExecutionHistory_would_give_it()
    {
        var runs = new Queue<TaskOutcome>(
        [
            new TaskFailed("Glue.ConcurrentRunsExceededException", "busy"),
            new TaskFailed("States.TaskFailed", "{\"JobRunState\":\"FAILED\"}") { Submitted = Asl.Json.JsonElements.Parse("""{ "JobRunId": "jr" }"""), Takes = TimeSpan.FromMilliseconds(1500) },
        ]);
        var result = await Machines.Run(
            """
            "A": { "Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync", "Arguments": { "JobName": "ü" }, "TimeoutSeconds": 60, "Credentials": { "RoleArn": "arn:r" },
              "Retry": [ { "ErrorEquals": ["Glue.ConcurrentRunsExceededException"] } ], "Catch": [ { "ErrorEquals": ["States.ALL"], "Assign": { "why": "{% $states.errorOutput.Error %}" }, "Next": "B" } ], "End": true },
            "B": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Arguments": "{% $why %}", "End": true }
            """, """{ "a" : "<" }""", new Scripted(invocation => invocation.StateName == "A" ? runs.Dequeue() : Scripted.Succeeded("1")));

        Snapshot.Match(new HistoryDocument(result.History).ToJson(), "history");
    }
}
