using System.Text.Json;
using FlowDsl.Conformance.Comparing;

namespace FlowDsl.Conformance.Executions;

/// <summary>Says in what an execution differs from what was recorded; null for nothing. The levels share what the masks stand for.</summary>
internal sealed class ExecutionJudge(RecordedExecution recorded, ExecutionRun run, AnswerQueues answers, Masks masks)
{
    private readonly MaskedJson _compare = new(masks);
    private readonly IReadOnlyList<RunEvent> _events = recorded.HasParallelMask ? ParallelMask.Apply(run.Events) : run.Events;

    public string? Output()
    {
        if (run.Fault is not null) return run.Fault;
        var status = recorded.Recorded.GetProperty("status").GetString()!;
        if (status != run.Status) return $"status\n  recorded: {status} {Recorded("error")}: {Recorded("cause")}\n  here:     {run.Status} {run.Error}: {run.Cause}";
        if (status == "FAILED") return Same(Recorded("error"), run.Error) ? null : $"error\n  recorded: {Recorded("error")}\n  here:     {run.Error}: {run.Cause}";
        return status == "SUCCEEDED" && _compare.Compare(recorded.Recorded.GetProperty("output"), run.Output!.Value) is { } difference ? $"output {difference}" : null;
    }

    public string? Cause()
    {
        if (run.Fault is not null) return run.Fault;
        if (!recorded.Recorded.TryGetProperty("cause", out var cause)) return run.Cause is null ? null : $"cause\n  recorded: nothing\n  here:     {run.Cause}";
        if (run.Cause is null) return $"cause\n  recorded: {cause.GetRawText()}\n  here:     nothing";
        return _compare.CompareAnswer(cause, Asl.Json.JsonElements.Text(run.Cause)) is { } difference ? $"cause {difference}" : null;
    }

    public string? Trace() => run.Fault ?? new TraceComparison(recorded).Compare(_events);

    public string? Requests() => run.Fault ?? (answers.Complaints is { Count: > 0 } complaints ? string.Join('\n', complaints) : null);

    public string? Events()
    {
        if (run.Fault is not null) return run.Fault;
        var mark = masks.Mark;
        var there = recorded.Recorded.GetProperty("events").EnumerateArray().Select(RunEvent.Of).ToList();
        var comparison = new EventsComparison(_compare);
        var difference = recorded.OrderIsReliable ? comparison.InOrder(there, _events)
            : recorded.HasParallelMask ? comparison.Masked(there, _events) : comparison.UnderParents(there, _events);
        if (difference is not null) masks.Forget(mark);
        return difference;
    }

    private bool Same(string? there, string? here) => there is null || here is null ? there == here : _compare.Matches(there, here);

    private string? Recorded(string name) => recorded.Recorded.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
        ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText() : null;
}
