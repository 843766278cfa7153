using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.Stepping;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Stepping;

public class WrittenDownTests
{
    private const string Everything = """
        "A": { "Type": "Pass", "Assign": { "n": "{% $states.input.n %}", "text": "ü" }, "Next": "Both" },
        "Both": { "Type": "Parallel", "Next": "Each", "Branches": [
          { "StartAt": "L", "States": { "L": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Retry": [ { "ErrorEquals": ["E"], "JitterStrategy": "FULL" } ], "TimeoutSeconds": 100, "End": true } } },
          { "StartAt": "R", "States": { "R": { "Type": "Wait", "Seconds": "{% $n %}", "Output": "{% $random() %}", "End": true } } } ] },
        "Each": { "Type": "Map", "Items": "{% [1..5] %}", "MaxConcurrency": 2, "End": true, "ItemProcessor": {
          "StartAt": "One", "States": { "One": { "Type": "Wait", "Seconds": "{% $states.input %}", "Output": "{% $states.input * $n %}", "End": true } } } }
        """;

    [Fact]
    public async Task An_execution_that_is_written_down_after_every_event_goes_on_as_if_it_had_not_been()
    {
        var machine = Machines.Load(Everything);
        var request = Machines.Request("""{ "n": 7 }""", Scripted.InTurn(new TaskFailed("E", "once"), Scripted.Succeeded("\"done\""))) with { Seed = 3 };
        var expected = await machine.RunAsync(request);

        var tasks = Scripted.InTurn(new TaskFailed("E", "once"), Scripted.Succeeded("\"done\""));
        var written = Write(machine.Begin(request));
        var agenda = new Local.Driving.Agenda();
        var effects = new Collecting(agenda);
        agenda.Add(new ExecutionBegan(request.StartTime));
        while (agenda.TryTake(DateTimeOffset.MaxValue, out var next))
        {
            var state = JsonSerializer.Deserialize(written, ExecutionStateJson.Default.ExecutionState)!;
            state.Relink(machine.Plan);
            Interpreter.Advance(machine.Plan, state, next, effects, next.At);
            while (effects.Due.TryDequeue(out var due)) agenda.Add(new TaskReturned(next.At, due.Ticket, await tasks.RunAsync(due.Invocation, CancellationToken.None)));
            written = Write(state);
        }

        Assert.Equal(expected.History.Select(Collecting.Line), effects.History);
        Assert.Equal(ExecutionStatus.Succeeded, expected.Status);
        Assert.Equal("[7,14,21,28,35]", JsonStyle.Compact(expected.Output!.Value));
    }

    private static string Write(ExecutionState state) => JsonSerializer.Serialize(state, ExecutionStateJson.Default.ExecutionState);
}
