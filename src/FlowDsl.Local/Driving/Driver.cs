using FlowDsl.Local.History;
using FlowDsl.Local.Nesting;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Redriving;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Driving;

/// <summary>Runs one execution: gives events to the transition function and does what its effects say, in virtual or in real time.</summary>
internal sealed partial class Driver : IEffects
{
    private readonly MachinePlan _plan;
    private readonly ExecutionRequest _request;
    private readonly TimeProvider _clock;
    private readonly Agenda _agenda = new();
    private readonly Queue<TaskDue> _due = new();
    private readonly Queue<StoreDue> _stores = new();
    private readonly List<RunningTask> _running = [];
    private readonly HistoryKeeper _history;
    private readonly long _wallStart;
    private readonly DateTimeOffset _clockStart;
    private readonly Mailbox _mailbox = new();
    private TaskCompletionSource? _stopAsked;
    private volatile bool _isClosed;
    private int _atWork;
    private int _unanswered;

    public Driver(MachinePlan plan, ExecutionState state, ExecutionRequest request, TimeProvider clock, DateTimeOffset now)
    {
        (_plan, State, _request, _clock, Now) = (plan, state, request, clock, now);
        (_history, _wallStart, _clockStart) = (new HistoryKeeper(request), clock.GetTimestamp(), now);
        WantsHistory = request.History != HistoryMode.Off || request.HistorySink is not null;
    }

    public ExecutionState State { get; }

    /// <summary>The executions that this one's tasks start; null where no machines are known.</summary>
    public Nest? Nest { get; init; }

    /// <summary>Whether another execution's task started it, and lets it step.</summary>
    public bool IsInner { get; init; }

    /// <summary>In virtual time: when the next thing is due, and be it that its end is told; null when it waits for somebody.</summary>
    public DateTimeOffset? NextDue => State.Status != ExecutionStatus.Running || State.Ready.Count > 0 || !_mailbox.IsEmpty || _due.Count > 0 || _stores.Count > 0
        ? Now
        : Earlier(_agenda.Next, Nest?.Next);

    /// <summary>The execution's clock.</summary>
    public DateTimeOffset Now { get; private set; }

    public bool WantsHistory { get; }

    public bool WantsNotices => _request.Observer is not null;

    public ExecutionResult Result => Nest is null ? Kept : Kept with { Nested = Nest.Ended };

    private ExecutionResult Kept => _history.Result(State, Now, _clock.GetElapsedTime(_wallStart));

    /// <summary>Lets something happen now.</summary>
    public void Happen(ExecutionEvent happened) => Advance(happened, happened.At);

    /// <summary>Its clock has come as far as that of the execution around it.</summary>
    public void CatchUp(DateTimeOffset now) => Now = now > Now ? now : Now;

    /// <summary>Goes on with what its tasks started and did not wait for.</summary>
    public async ValueTask FinishNestedAsync(CancellationToken stop)
    {
        if (Nest is null) return;
        if (_request.RealTime) await FinishInRealTimeAsync(Nest, stop).ConfigureAwait(false);
        // For this execution mail comes too late, but it may be for one of those.
        for (TakeMail(); Nest.Next is not null; TakeMail()) await StepNestedAsync(Nest, stop).ConfigureAwait(false);
    }

    /// <summary>Takes the last of its mail: whoever asks for work from now on hears at once that there is none.</summary>
    public void Close()
    {
        _isClosed = true;
        // Whoever puts mail looks afterwards whether it is still taken; here it is the other way round.
        Interlocked.MemoryBarrier();
        TakeMail();
    }

    /// <summary>Somebody lets it step from now on.</summary>
    public void Begin()
    {
        lock (_mailbox) _atWork++;
    }

    /// <summary>Nobody lets it step for now.</summary>
    public void Pause()
    {
        lock (_mailbox) _atWork--;
    }

    /// <summary>
    /// A worker asks for work at an activity, of this execution or of one that its tasks started: the first that has some gives it. Between two steps it does so at once:
    /// whoever steps could wait for ever for an answer that the next step would give.
    /// </summary>
    public void Poll(string activity, string? worker, Action<ActivityTask?> given)
    {
        var isAnswered = 0;
        Send(now => new ActivityPolled(now, activity, worker, Answer));
        lock (_mailbox)
        {
            if (_atWork == 0) TakeMail();
        }

        if (_isClosed) Answer(null);

        void Answer(ActivityTask? task)
        {
            if (Interlocked.Exchange(ref isAnswered, 1) != 0) return;
            if (task is null && Nest is not null && !_isClosed) Nest.Poll(activity, worker, given);
            else given(task);
        }
    }

    /// <summary>Ends the execution in its next step, for which no task is waited any more.</summary>
    public void Stop(string? error, string? cause)
    {
        Send(now => new ExecutionStopped(now, error, cause));
        StopAsked.TrySetResult();
    }

    /// <summary>Something comes from outside, on any thread: it happens in the next step.</summary>
    public void Send(Func<DateTimeOffset, ExecutionEvent> happening) => _mailbox.Put(happening);

    /// <summary>An answer to a task of this execution, or of one that its tasks started. A token that nobody waits for, or no longer, is nobody's: nothing happens.</summary>
    public void Answer(string token, Func<DateTimeOffset, int, ExecutionEvent> answer) => Send(now =>
    {
        var cursor = State.Cursors.Values.FirstOrDefault(cursor => cursor.Pending is { Kind: PendingKind.Task } pending && (cursor.TaskToken == token || pending.WorkerToken == token));
        if (cursor is null) Nest?.Send(nested => nested.Answer(token, answer));
        return answer(now, cursor?.Pending!.Ticket ?? 0);
    });

    /// <summary>The execution as it stands, with the answers that it has been given and that are not due yet.</summary>
    public Snapshot WriteDown() => new(Now, State, [.. _agenda.Events.Select(WrittenAnswer.Of).OfType<WrittenAnswer>().Where(answer => State.Waiting.ContainsKey(answer.Ticket))]);

    /// <summary>Takes up what an execution that was read back waits for.</summary>
    public void Resume(IReadOnlyList<WrittenAnswer> answers)
    {
        foreach (var answer in answers) _agenda.Add(answer.Event());
        var answered = answers.Select(answer => answer.Ticket).ToHashSet();
        if (State is { TimeoutTicket: { } ticket, TimeoutDue: { } timeout }) _agenda.Add(new TimerElapsed(timeout, ticket));
        foreach (var (own, child) in State.Deadlines) _agenda.Add(new TimerElapsed(child.Own!.TimeoutDue!.Value, own));
        foreach (var cursor in State.Cursors.Values.Where(cursor => cursor.Pending is not null).OrderBy(cursor => cursor.Pending!.Ticket))
        {
            var pending = cursor.Pending!;
            if (pending.Due is { } due) _agenda.Add(new TimerElapsed(due, pending.Ticket));
            if (pending.Kind == PendingKind.Task && !answered.Contains(pending.Ticket)) _due.Enqueue(TaskSteps.Due(cursor, pending));
        }
    }

    /// <summary>Goes on with an execution that ended.</summary>
    public void Redrive(DateTimeOffset now)
    {
        // What was sent to an execution that had ended is not for what begins now.
        lock (_mailbox) TakeMail();
        _due.Clear();
        _stores.Clear();
        _running.Clear();
        (_stopAsked, _unanswered, _isClosed) = (null, 0, false);
        Now = now;
        Happen(new ExecutionRedriven(now));
    }

    /// <summary>The execution's clock as it is now: in real time it goes on while nothing happens.</summary>
    public DateTimeOffset Clock => _request.RealTime ? RealNow() : Now;

    void IEffects.Recorded(Realm realm, HistoryEvent happened) => _history.Add(realm, realm == State.Realm, happened);

    void IEffects.Noticed(ExecutionNotice notice) => _request.Observer?.Observe(notice);

    void IEffects.TimerSet(int ticket, DateTimeOffset due) => _agenda.Add(new TimerElapsed(due, ticket));

    void IEffects.TaskDue(TaskDue task) => _due.Enqueue(task);

    void IEffects.StoreDue(StoreDue due) => _stores.Enqueue(due);

    void IEffects.ChildEnded(ChildEnded child) => _history.Ended(child);

    void IEffects.MapRunEnded(MapRunResult run) => _history.Ended(run);

    private TaskCompletionSource StopAsked => LazyInitializer.EnsureInitialized(ref _stopAsked, () => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other : one;
}
