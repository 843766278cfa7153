using System.Text.Json;
using FlowDsl.Local.Driving;
using FlowDsl.Local.Redriving;
using FlowDsl.Local.Stepping;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local;

/// <summary>
/// An execution that is under way. <see cref="StepAsync"/> and <see cref="RunAsync"/> are for one caller at a time; what answers and stops it may come from any thread.
/// </summary>
public sealed class LocalExecution
{
    private readonly Driver _driver;
    private readonly ExecutionRequest _request;

    internal LocalExecution(Driver driver, ExecutionRequest request) => (_driver, _request) = (driver, request);

    /// <summary>Its ARN.</summary>
    public string ExecutionId => _driver.State.Realm.Id;

    /// <summary>Whether it goes on, or how it ended.</summary>
    public ExecutionStatus Status => _driver.State.Status;

    /// <summary>Its own clock.</summary>
    public DateTimeOffset Now => _driver.Now;

    /// <summary>The states that it stands on, the outermost first: one, or several within a Parallel or Map.</summary>
    public IReadOnlyList<string> CurrentStates => [.. _driver.State.Cursors.Values.OrderBy(cursor => cursor.Id).Select(cursor => cursor.State)];

    /// <summary>How it went so far.</summary>
    public ExecutionResult Result => _driver.Result;

    /// <summary>Goes on to the end, also of executions that its tasks started and did not wait for. Cancelling the token stops the execution.</summary>
    public async Task<ExecutionResult> RunAsync(CancellationToken cancellationToken = default)
    {
        // Whatever still works on a task of an execution that is over works for nothing. Only in real time can there be any: otherwise each task is waited for.
        _driver.Begin();
        using var over = _request.RealTime ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken) : null;
        try
        {
            var token = over?.Token ?? cancellationToken;
            await _driver.RunAsync(token).ConfigureAwait(false);
            await _driver.FinishNestedAsync(token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _driver.CatchUp(_driver.Clock);
            _driver.Happen(new ExecutionStopped(_driver.Now, _request.StopError, _request.StopCause));
            _driver.Nest?.StopAll(_driver.Now);
        }
        finally
        {
            if (over is not null) await over.CancelAsync().ConfigureAwait(false);
            if (Status != ExecutionStatus.Running) _driver.Close();
            _driver.Pause();
        }

        return _driver.Result;
    }

    /// <summary>Lets one thing happen: at most a thousand states that take no time, the end of a task or of a wait.</summary>
    /// <returns>Whether the execution goes on.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled; the execution is not stopped by that.</exception>
    public async ValueTask<bool> StepAsync(CancellationToken cancellationToken = default)
    {
        _driver.Begin();
        try
        {
            if (Status == ExecutionStatus.Running) await _driver.StepAsync(cancellationToken).ConfigureAwait(false);
            if (Status != ExecutionStatus.Running) _driver.Close();
        }
        finally
        {
            _driver.Pause();
        }

        return Status == ExecutionStatus.Running;
    }

    /// <summary>StopExecution: ends it in its next step. Handlers that are at work have their tokens cancelled and are waited for no longer.</summary>
    /// <exception cref="ArgumentException">The error has more than 256 characters, or the cause more than 32,768.</exception>
    public void Stop(string? error = null, string? cause = null)
    {
        FailureTexts.Check(error, cause);
        _driver.Stop(error, cause);
    }

    /// <summary>
    /// RedriveExecution: an execution that failed, was stopped or timed out goes on where it ended; <see cref="StepAsync"/> and <see cref="RunAsync"/> then do the rest.
    /// What succeeded is kept; the state that did not is done again with the input that it had, of a Parallel or Map only the branches, iterations or children that failed
    /// or were given up. Retriers and the machine's timeout begin anew. For another handler, or after a restart of the program, <see cref="LocalStateMachine.Resume"/> what
    /// was written down and redrive that.
    /// </summary>
    /// <param name="at">When that is by the execution's clock. Null: now, which in virtual time is the instant at which it ended.</param>
    /// <exception cref="ExecutionNotRedrivableException">It goes on, has succeeded, is of the type Express, ended more than 14 days ago, or its history is full.</exception>
    public void Redrive(DateTimeOffset? at = null)
    {
        var now = at > _driver.Clock ? at.Value : _driver.Clock;
        if (Redrivability.Obstacle(_driver.State, now) is { } reason) throw new ExecutionNotRedrivableException(reason);
        _driver.Redrive(now);
    }

    /// <summary>SendTaskSuccess: the answer to a task that waits for it.</summary>
    /// <param name="taskToken">The token that the task was given.</param>
    /// <param name="output">The task's result.</param>
    /// <exception cref="ArgumentException">The output is no JSON value.</exception>
    public void SendTaskSuccess(string taskToken, JsonElement output)
    {
        var succeeded = new TaskSucceeded(GivenJson.Checked(output, nameof(output)));
        _driver.Answer(taskToken, (now, ticket) => new TaskReturned(now, ticket, succeeded));
    }

    /// <summary>SendTaskFailure: the failure of a task that waits for an answer.</summary>
    /// <exception cref="ArgumentException">The error has more than 256 characters, or the cause more than 32,768.</exception>
    public void SendTaskFailure(string taskToken, string? error = null, string? cause = null)
    {
        FailureTexts.Check(error, cause);
        _driver.Answer(taskToken, (now, ticket) => new TaskReturned(now, ticket, new TaskFailed(error, cause)));
    }

    /// <summary>SendTaskHeartbeat: whoever works on the task is still there.</summary>
    public void SendTaskHeartbeat(string taskToken) => _driver.Answer(taskToken, (now, ticket) => new TaskBeat(now, ticket));

    /// <summary>
    /// GetActivityTask: work for an activity's worker, or null when there is none now. To be answered like a callback, with the token that is given.
    /// Between two steps the answer is there at once; while the execution runs, with its next step. One that has ended has no work. Executions that its tasks started are asked too.
    /// </summary>
    /// <param name="activityArn">The activity: the Resource of its Task states.</param>
    /// <param name="workerName">The name that history shows.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer.</param>
    public Task<ActivityTask?> GetActivityTaskAsync(string activityArn, string? workerName = null, CancellationToken cancellationToken = default)
    {
        var given = new TaskCompletionSource<ActivityTask?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _driver.Poll(activityArn, workerName, task => given.TrySetResult(task));
        return given.Task.WaitAsync(cancellationToken);
    }

    /// <summary>
    /// The execution as a text that <see cref="LocalStateMachine.Resume"/> goes on from, on this machine or another one. To be called between two steps. The history is not in it:
    /// a <see cref="IHistorySink"/> has it.
    /// </summary>
    public string WriteDown() => _driver.WriteDown().Write();
}
