using System.Text.Json;
using FlowDsl.Local.Driving;
using FlowDsl.Local.Stepping;
using FlowDsl.Local.Tests.Stepping;

namespace FlowDsl.Local.Tests.Distributing;

public class WrittenDownMapTests
{
    [Fact]
    public async Task A_Map_Run_that_is_written_down_after_every_event_goes_on_as_if_it_had_not_been()
    {
        const string One = """
            "Type": "Choice", "Choices": [ { "Condition": "{% 0 in $states.input.Items %}", "Next": "F" } ], "Default": "W" },
            "F": { "Type": "Fail", "Error": "E" }, "W": { "Type": "Wait", "Seconds": "{% $states.input.Items[0] %}", "End": true
            """;
        var machine = Machines.Load(Maps.Of(""" "ToleratedFailurePercentage": 50, "MaxConcurrency": 2, "ItemBatcher": { "MaxItemsPerBatch": 2 }, """, One));
        var request = Machines.Request("[3, 1, 0, 1, 2]");
        var expected = await machine.RunAsync(request);

        var written = Write(machine.Begin(request));
        var agenda = new Agenda();
        agenda.Add(new ExecutionBegan(request.StartTime));
        while (agenda.TryTake(DateTimeOffset.MaxValue, out var next))
        {
            var state = Read(written);
            state.Relink(machine.Plan);
            Interpreter.Advance(machine.Plan, state, next, new Collecting(agenda), next.At);
            written = Write(state);
        }

        Assert.Equal(ExecutionStatus.Succeeded, expected.Status);
        Assert.Equal(3, expected.Output!.Value.GetArrayLength());
        Assert.Equal(expected.Output.Value.GetRawText(), Read(written).Output.ToJson());
    }

    private static ExecutionState Read(string written) => JsonSerializer.Deserialize(written, ExecutionStateJson.Default.ExecutionState)!;

    private static string Write(ExecutionState state) => JsonSerializer.Serialize(state, ExecutionStateJson.Default.ExecutionState);
}
