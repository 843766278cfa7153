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

    [Fact]
    public async Task Its_last_event_comes_first_and_its_data_is_left_out_where_that_is_asked()
    {
        var result = await Machines.Run(""" "A": { "Type": "Pass", "Assign": { "v": 1 }, "End": true } """, """{ "a": 1 }""");

        Assert.Equal(
            """
            [4 {},3 {"name":"A","assignedVariables":{"v":"1"},"assignedVariablesDetails":{"truncated":false}},2 {"name":"A"},1 {"roleArn":"arn:aws:iam::123456789012:role/local"}]
            """.Trim(),
            Told(new HistoryDocument(result.History) { ReverseOrder = true, IncludeExecutionData = false }));
    }

    private static string Told(HistoryDocument document)
    {
        var events = Asl.Json.JsonElements.Parse(document.ToJson()).GetProperty("events").EnumerateArray();
        return $"[{string.Join(",", events.Select(one => $"{one.GetProperty("id")} {Asl.Json.JsonStyle.Compact(one.EnumerateObject().Last().Value)}"))}]";
    }
}
