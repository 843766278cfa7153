namespace FlowDsl;

/// <summary>How a task is tried again: <c>Retry.On(LambdaErrors.Transient).Times(3).Every(2.Seconds).Backoff(2).WithJitter()</c>. Immutable; a value to keep and to share.</summary>
public sealed record Retry
{
    private Retry(ErrorSet errors) => Errors = errors;

    /// <summary>On which errors.</summary>
    public ErrorSet Errors { get; private init; }

    /// <summary>How many times after the first try.</summary>
    public int MaxAttempts { get; private init; } = 3;

    /// <summary>The wait before the first retry.</summary>
    public TimeSpan Interval { get; private init; } = TimeSpan.FromSeconds(1);

    /// <summary>By what the wait is multiplied from one retry to the next.</summary>
    public double BackoffRate { get; private init; } = 2;

    /// <summary>The longest wait, if there is a bound.</summary>
    public TimeSpan? MaxDelay { get; private init; }

    /// <summary>Whether each wait is drawn between zero and its length, so that many executions do not come back at once.</summary>
    public bool Jitter { get; private init; }

    /// <summary>On every error that can be retried. Stands alone, and last.</summary>
    public static Retry Any { get; } = new(FlowDsl.Errors.All);

    /// <summary>On the errors of these sets.</summary>
    /// <param name="errors">The sets; at least one.</param>
    public static Retry On(params ErrorSet[] errors) => new(new ErrorSet(errors.SelectMany(e => e.Names)));

    /// <summary>At most <paramref name="count"/> times after the first try; 0 is never.</summary>
    /// <param name="count">0 to 99,999,999.</param>
    public Retry Times(int count) => this with { MaxAttempts = count };

    /// <summary>Waits this long before the first retry.</summary>
    /// <param name="interval">Whole seconds, at least one.</param>
    public Retry Every(TimeSpan interval) => this with { Interval = interval };

    /// <summary>Multiplies the wait by this from one retry to the next.</summary>
    /// <param name="rate">At least 1, which keeps the wait as it is.</param>
    public Retry Backoff(double rate) => this with { BackoffRate = rate };

    /// <summary>Never waits longer than this.</summary>
    /// <param name="delay">Whole seconds, at least one and less than 366 days.</param>
    public Retry AtMost(TimeSpan delay) => this with { MaxDelay = delay };

    /// <summary>Draws each wait between zero and its length (<c>JitterStrategy: FULL</c>).</summary>
    public Retry WithJitter() => this with { Jitter = true };
}
