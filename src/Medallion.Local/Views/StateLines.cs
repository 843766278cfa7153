using System.Diagnostics;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Tasks;
using Medallion.Local.Runs;

namespace Medallion.Local.Views;

/// <summary>Makes the lines of a run from what the runtime and the services tell.</summary>
/// <param name="start">The start on the execution's clock.</param>
/// <param name="facts">What the services did.</param>
/// <param name="realTime">Whether waits take their time.</param>
/// <param name="write">Takes each line.</param>
internal sealed class StateLines(DateTimeOffset start, ExecutionFacts facts, bool realTime, Action<StateLine> write) : IExecutionObserver
{
    private readonly Dictionary<string, long> _started = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _notes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _failed = new(StringComparer.Ordinal);

    /// <summary>An attempt has ended.</summary>
    public void Done(TaskInvocation invocation, TaskOutcome outcome) => _notes[invocation.StateName] = TaskNotes.Of(invocation, outcome, facts);

    public void Observe(ExecutionNotice notice)
    {
        switch (notice)
        {
            case StateEntered { Type: "Fail" } failed: Write(failed, LineMark.Failed, failed.State, ""); break;
            case StateEntered entered: _failed.Remove(entered.State); break;
            case TaskAttemptStarted attempt: _started[attempt.State] = Stopwatch.GetTimestamp(); break;
            case TaskAttemptFailed failed: Failed(failed); break;
            case RetryScheduled retry: Write(retry, LineMark.Retries, retry.State, $"retry {retry.Retry} in {Durations.Text(retry.Delay)}{Virtual}"); break;
            case WaitStarted wait: Write(wait, LineMark.Waits, wait.State, $"{Durations.Text(wait.Duration)}{Virtual}"); break;
            case ErrorCaught caught: Write(caught, LineMark.Caught, caught.State, $"{caught.Error} caught, goes on with '{caught.Next}'"); break;
            case StateExited exited when !_failed.Contains(exited.State): Exited(exited); break;
            default: break;
        }
    }

    private string Virtual => realTime ? "" : " (virtual)";

    private void Failed(TaskAttemptFailed failed)
    {
        _failed.Add(failed.State);
        Write(failed, LineMark.Failed, failed.State, $"attempt {failed.Attempt}: {failed.Error}", Wall(failed.State), Causes.Message(failed.Cause));
    }

    private void Exited(StateExited exited)
    {
        switch (exited.Type)
        {
            case "Task": Write(exited, LineMark.Done, exited.State, _notes.GetValueOrDefault(exited.State, ""), Wall(exited.State)); break;
            case "Wait": break;
            case "Choice": Write(exited, LineMark.Passed, exited.State, $"to '{exited.Next}'"); break;
            default: Write(exited, LineMark.Passed, exited.State, ""); break;
        }
    }

    private TimeSpan? Wall(string state) => _started.TryGetValue(state, out var began) ? Stopwatch.GetElapsedTime(began) : null;

    private void Write(ExecutionNotice notice, LineMark mark, string state, string note, TimeSpan? wall = null, string reason = "") =>
        write(new(notice.At - start, mark, Printable.OneLine(state), Printable.OneLine(note), Printable.OneLine(reason), wall));
}
