using FlowDsl.Asl.Json;
using FlowDsl.Local.History;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests;

public class ExecutionTests
{
    private const string Callback = """
        "A": { "Type": "Parallel", "End": true, "Branches": [
          { "StartAt": "T", "States": { "T": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "HeartbeatSeconds": 10, "End": true } } },
          { "StartAt": "W1", "States": { "W1": { "Type": "Wait", "Seconds": 8, "Next": "W2" }, "W2": { "Type": "Wait", "Seconds": 8, "End": true } } } ] }
        """;

    [Fact]
    public async Task A_stop_names_its_error_and_cause()
    {
        var execution = Machines.Load(""" "A": { "Type": "Wait", "Seconds": 1, "End": true } """).Start(Machines.Request());
        execution.Stop("E", "c");

        var result = await execution.RunAsync();

        Assert.Equal((ExecutionStatus.Aborted, "E", "c"), (result.Status, result.Error, result.Cause));
        Assert.Equal("""{"error":"E","cause":"c"}""", result.History[^1].Details!.Value.GetRawText());
    }

    [Fact]
    public async Task Cancelling_stops_with_what_the_request_names()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var result = await Machines.Load(""" "A": { "Type": "Wait", "Seconds": 1, "End": true } """).RunAsync(Machines.Request() with { StopError = "E", StopCause = "c" }, stop.Token);

        Assert.Equal((ExecutionStatus.Aborted, "E", "c"), (result.Status, result.Error, result.Cause));
    }

    [Fact]
    public async Task A_heartbeat_keeps_a_callback_alive_and_a_token_of_nobody_does_nothing()
    {
        string? token = null;
        var execution = Machines.Load(Callback).Start(Machines.Request(tasks: new Scripted(task =>
        {
            token = task.TaskToken;
            return new TaskUnanswered();
        })));
        while (execution.Now < Machines.Start.AddSeconds(8)) await execution.StepAsync();
        execution.SendTaskHeartbeat(token!);
        execution.SendTaskSuccess("nobody's", JsonElements.Parse("1"));
        while (execution.Now < Machines.Start.AddSeconds(16)) await execution.StepAsync();
        execution.SendTaskSuccess(token!, JsonElements.Parse("\"late\""));

        Assert.Equal("late", (await execution.RunAsync()).Output!.Value[0].GetString());
    }

    [Fact]
    public async Task A_sink_gets_every_event_and_its_execution_also_with_the_history_off()
    {
        var sink = new Sink();
        var machine = Machines.Load(Distributing.Maps.Of(""));
        var kept = await machine.RunAsync(Machines.Request("[1]"));

        var result = await machine.RunAsync(Machines.Request("[1]") with { History = HistoryMode.Off, HistorySink = sink });

        Assert.Empty(result.History);
        Assert.Equal(kept.Types(), sink.Events.Where(one => one.Execution == result.ExecutionId).Select(one => one.Type));
        Assert.Equal(kept.MapRuns[0].Executions[0].History.Select(step => step.Type), sink.Events.Where(one => one.Execution != result.ExecutionId).Select(one => one.Type));
    }

    [Fact]
    public async Task Names_and_numbers_of_chance_come_from_the_seed()
    {
        var machine = Machines.Load(""" "A": { "Type": "Pass", "Output": ["{% $uuid() %}", "{% $random() %}"], "End": true } """);
        async Task<string> Output(int seed) => JsonStyle.Compact((await machine.RunAsync(Machines.Request() with { Seed = seed })).Output!.Value);

        Assert.Equal(await Output(5), await Output(5));
        Assert.NotEqual(await Output(5), await Output(6));
    }

    private sealed class Sink : IHistorySink
    {
        public List<(string Execution, string Type)> Events { get; } = [];

        public void Record(string executionId, HistoryEvent happened) => Events.Add((executionId, happened.Type));
    }
}
