using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;

namespace FlowDsl.Local.Tests.Conformance;

/// <summary>Executions as AWS ran them. What this runtime refuses to load is counted apart; what it runs has to come out as it did there.</summary>
public class RecordedExecutionsTests
{
    private const string Cases = "conformance/aws-recorded/executions.jsonl";

    // Its history lost the events 8 to 10, with the inner Parallel's exit, when it was recorded.
    private const string Incomplete = "test_parallel_state_nested";

    // Floors: raise them with what is learnt, never lower them.
    private const int SameOutcome = 111;
    private const int SameEvents = 108;

    [FactWithShared(Cases)]
    public async Task What_runs_here_ends_as_it_did_on_AWS()
    {
        var (same, sameEvents, refused, failures) = (0, 0, 0, new List<string>());
        foreach (var line in File.ReadLines(Shared.PathOf(Cases)))
        {
            using var document = JsonDocument.Parse(line);
            var recorded = new RecordedCase(document.RootElement);
            if (!recorded.IsComparable || recorded.Id.EndsWith(Incomplete, StringComparison.Ordinal)) continue;
            if (Load(recorded) is not { } machine)
            {
                refused++;
                continue;
            }

            var (outcome, events) = await Compare(recorded, machine);
            if (outcome is null) same++;
            if (outcome is null && events is null) sameEvents++;
            if ((outcome ?? events) is { } failure) failures.Add($"{recorded.Id}: {failure}");
        }

        var report = $"{same} as on AWS, {sameEvents} event by event, {refused} refused\n" + string.Join('\n', failures);
        Assert.True(same >= SameOutcome && sameEvents >= SameEvents, report);
        Assert.True(same == SameOutcome && sameEvents == SameEvents, "raise the floors: " + report);
    }

    private static LocalStateMachine? Load(RecordedCase recorded)
    {
        try
        {
            return LocalStateMachine.Load(AslReader.Read(recorded.Definition), new LocalOptions { Account = "111111111111" });
        }
        catch (DiagnosticException)
        {
            return null;
        }
    }

    private static async Task<(string? Outcome, string? Events)> Compare(RecordedCase recorded, LocalStateMachine machine)
    {
        var placeholders = new Placeholders(recorded.Placeholders);
        var tasks = new RecordedTasks(recorded.Mocks, placeholders);
        var result = await machine.RunAsync(new ExecutionRequest { Input = recorded.Input, Name = "recorded", Tasks = tasks, StartTime = recorded.Clock });
        var comparison = new Comparison(recorded, placeholders, result);
        return (comparison.Outcome() ?? tasks.Complaints.Concat(tasks.Unused).FirstOrDefault() ?? comparison.Trace(), comparison.Events());
    }
}
