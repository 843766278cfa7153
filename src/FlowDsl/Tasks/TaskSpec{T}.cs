namespace FlowDsl;

/// <summary>A <see cref="TaskSpec"/> whose result has a type.</summary>
/// <typeparam name="T">The result.</typeparam>
public sealed record TaskSpec<T> : TaskSpec
{
    internal TaskSpec(string resource, TaskArguments arguments, params IReadOnlyList<string> resultPath)
        : base(resource, arguments, resultPath) { }

    /// <summary>The same task, tried again as these say, after the retries it has already.</summary>
    /// <param name="policies">Looked at in order; the first that matches an error counts.</param>
    public TaskSpec<T> Retry(params Retry[] policies) => this with { Retries = [.. Retries, .. policies] };

    /// <summary>The same task, with a bound on one try (<c>TimeoutSeconds</c>); a longer one fails with <c>States.Timeout</c>.</summary>
    /// <param name="limit">Whole seconds, 1 to 99,999,999 of them.</param>
    public TaskSpec<T> Timeout(TimeSpan limit) => this with { TimeLimit = limit };

    /// <summary>The same task, with a bound on a worker's silence (<c>HeartbeatSeconds</c>); only tasks that wait for a token have such a worker.</summary>
    /// <param name="limit">Whole seconds, shorter than the timeout.</param>
    public TaskSpec<T> Heartbeat(TimeSpan limit) => this with { HeartbeatLimit = limit };
}
