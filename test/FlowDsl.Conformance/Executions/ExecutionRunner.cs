using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Local;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Conformance.Executions;

/// <summary>Runs a recorded case on this library's runtime: the one file here that knows the runtime.</summary>
public static class ExecutionRunner
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    /// <summary>Runs it to its end, with the recorded answers of its tasks.</summary>
    public static ExecutionRun Run(RecordedExecution recorded, AnswerQueues answers)
    {
        try
        {
            using var stop = new CancellationTokenSource();
            // On a thread of its own: an execution that never ends must not end the runner.
            var run = Task.Run(() => RunAsync(recorded, answers, stop));
            if (run.Wait(s_longest)) return run.Result;
            stop.Cancel();
            return new ExecutionRun { Fault = $"hang: it has not ended after {s_longest.TotalSeconds} s" };
        }
        catch (AggregateException failure) when (failure.InnerException is DiagnosticException refused)
        {
            return new ExecutionRun { Fault = $"refused: {refused.Message}" };
        }
        catch (AggregateException failure)
        {
            return new ExecutionRun { Fault = $"crash: {failure.InnerException}" };
        }
    }

    private static async Task<ExecutionRun> RunAsync(RecordedExecution recorded, AnswerQueues answers, CancellationTokenSource stop)
    {
        var options = new LocalOptions
        {
            Account = "111111111111",
            RoleArn = "arn:aws:iam::111111111111:role/recorded",
            ServiceDate = recorded.Date,
            Activities = recorded.Activities,
        };
        var machine = LocalStateMachine.Load(AslReader.Read(recorded.Definition), options);
        var result = await machine.RunAsync(
            new ExecutionRequest
            {
                Input = recorded.Input,
                Name = "recorded",
                Type = recorded.IsExpress ? WorkflowType.Express : WorkflowType.Standard,
                Tasks = new Tasks(answers, recorded.WorkerName),
                StartTime = recorded.Clock,
                Items = new RecordedStore(recorded.Objects, recorded.Clock),
                Observer = recorded.StopsIn is { } state ? new Stopper(state, stop) : null,
            },
            stop.Token);
        return new ExecutionRun
        {
            Status = result.Status == ExecutionStatus.TimedOut ? "TIMED_OUT" : result.Status.ToString().ToUpperInvariant(),
            Output = result.Output,
            Error = result.Error,
            Cause = result.Cause,
            Events = [.. result.History.Select(one => new RunEvent(one.Id, one.PreviousEventId, one.Type, one.DetailsName, one.Details))],
        };
    }

    private sealed class Tasks(AnswerQueues answers, string? worker) : ITaskHandler
    {
        public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken) =>
            new(Outcome(answers.Take(invocation.StateName, invocation.Iterations.Count > 0 ? invocation.Iterations[0] : null, invocation.Arguments)));

        private TaskOutcome Outcome(Answer? answer) => answer switch
        {
            null => new TaskFailed("Conformance.NoAnswer", "no answer was recorded"),
            { Kind: AnswerKind.Succeeded } => new TaskSucceeded(answer.Output!.Value) { Submitted = answer.Submitted, WorkerName = worker },
            { Kind: AnswerKind.TimedOut } => new TaskUnanswered { Submitted = answer.Submitted, WorkerName = worker },
            _ => new TaskFailed(answer.Error, answer.Cause) { Submitted = answer.Submitted, WorkerName = worker },
        };
    }

    private sealed class Stopper(string state, CancellationTokenSource stop) : IExecutionObserver
    {
        public void Observe(ExecutionNotice notice)
        {
            if (notice is StateEntered entered && entered.State == state) stop.Cancel();
        }
    }
}
