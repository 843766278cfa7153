namespace FlowDsl;

/// <summary>What a Task state does: the service's action, its arguments, its retries and times. Immutable; made by a resource, run by a block.</summary>
public abstract record TaskSpec
{
    private protected TaskSpec(string resource, TaskArguments arguments, params IReadOnlyList<string> resultPath)
    {
        Resource = resource;
        Arguments = arguments;
        ResultPath = resultPath;
    }

    /// <summary>The service integration's ARN.</summary>
    public string Resource { get; }

    /// <summary>The retries, in the order in which they are looked at.</summary>
    public IReadOnlyList<Retry> Retries { get; private protected init; } = [];

    /// <summary>The longest that one try may take.</summary>
    public TimeSpan? TimeLimit { get; private protected init; }

    /// <summary>The longest silence of a worker that reports.</summary>
    public TimeSpan? HeartbeatLimit { get; private protected init; }

    internal TaskArguments Arguments { get; }

    /// <summary>Where in the service's answer the task's value lies.</summary>
    internal IReadOnlyList<string> ResultPath { get; }

    /// <summary>What is wrong with it, told when it is run, where its place is known.</summary>
    internal IReadOnlyList<string> Problems { get; init; } = [];
}
