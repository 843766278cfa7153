using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Stepping;

/// <summary>How long to wait before a retry.</summary>
internal static class RetryDelay
{
    /// <param name="retrier">The retrier.</param>
    /// <param name="retry">1 for its first retry in this visit to the state.</param>
    /// <param name="chance">Where jitter is drawn from.</param>
    public static TimeSpan Of(Retrier retrier, int retry, Chance chance)
    {
        var seconds = Seconds(retrier, retry);
        if (retrier.JitterStrategy == JitterStrategy.Full) seconds *= chance.NextDouble();
        return seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(Math.Max(0, seconds)) : TimeSpan.MaxValue;
    }

    /// <summary>The delay without jitter, in seconds.</summary>
    public static double Seconds(Retrier retrier, int retry) =>
        Math.Min((retrier.IntervalSeconds ?? 1) * Math.Pow(retrier.BackoffRate ?? 2, retry - 1), retrier.MaxDelaySeconds ?? double.MaxValue);
}
