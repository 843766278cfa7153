using FlowDsl.Local.History;
using FlowDsl.Local.Tasks;
using Snapshooter.Xunit;

namespace FlowDsl.Local.Tests;

public class ExecutionDescriptionTests
{
    private const string Call = """ "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } """;

    [Fact]
    public async Task A_succeeded_execution_is_described_as_the_API_does() =>
        Snapshot.Match(new ExecutionDescription(await Machines.Run(Call, """{ "a": "ü" }""", Scripted.Always("[1]") )).ToJson());

    [Fact]
    public async Task A_failed_and_redriven_execution_is_described_as_the_API_does()
    {
        var execution = Machines.Load(Call).Start(Machines.Request(tasks: Scripted.InTurn(new TaskFailed("E", "c") { Takes = TimeSpan.FromMilliseconds(1500) })));
        await execution.RunAsync();
        await Redriving.RedriveTests.Again(execution);

        Snapshot.Match(new ExecutionDescription(execution.Result).ToJson());
    }

    [Fact]
    public async Task Times_are_seconds_on_demand()
    {
        var result = await Machines.Run(Call, tasks: Scripted.InTurn(Scripted.Succeeded("1") with { Takes = TimeSpan.FromMilliseconds(1500) }));

        Assert.Contains("\"stopDate\": 1772366401.5", new ExecutionDescription(result) { Times = TimeFormat.EpochSeconds }.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"timestamp\": 1772366401.5", new HistoryDocument(result.History) { Times = TimeFormat.EpochSeconds }.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_running_execution_has_no_end()
    {
        var execution = Machines.Load(""" "A": { "Type": "Wait", "Seconds": 1, "End": true } """).Start(Machines.Request());

        var described = new ExecutionDescription(execution.Result).ToJson();

        Assert.Contains("\"status\": \"RUNNING\"", described, StringComparison.Ordinal);
        Assert.DoesNotContain("stopDate", described, StringComparison.Ordinal);
    }
}
