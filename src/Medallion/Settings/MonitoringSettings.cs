namespace Medallion;

/// <summary>When people are told that something is wrong.</summary>
public sealed record MonitoringSettings
{
    /// <summary>The share of failed invocations of the ingestion function, in percent, above which its alarm goes off.</summary>
    public double IngestErrorPercent { get; init; } = 5;

    /// <summary>The share of quarantined records of a run, in percent, above which the alarm goes off. The run itself fails at the data set's <c>maxShare</c>
    /// only.</summary>
    public double QuarantinePercent { get; init; } = 5;

    /// <summary>
    /// After how long a transform that still runs is told of: whole minutes, shorter than <see cref="TransformSettings.Timeout"/>, or it would be stopped before
    /// anyone hears of it. By default five sixths of that timeout: 25 of 30 minutes.
    /// </summary>
    public TimeSpan? TransformSlowAfter { get; init; }

    /// <summary>The minutes for the job's <c>NotificationProperty.NotifyDelayAfter</c>, without which Glue does not tell of slow runs.</summary>
    /// <param name="transform">The job.</param>
    public int NotifyDelayAfterMinutes(TransformSettings transform)
    {
        ArgumentNullException.ThrowIfNull(transform);
        return (int)Math.Max(1, Math.Floor((TransformSlowAfter ?? transform.Timeout * 5 / 6).TotalMinutes));
    }

    /// <summary>What cannot work, each with its reason.</summary>
    internal IEnumerable<string> Problems(TransformSettings transform)
    {
        foreach (var (name, percent) in new[] { (nameof(IngestErrorPercent), IngestErrorPercent), (nameof(QuarantinePercent), QuarantinePercent) })
            if (percent is not (>= 0 and < 100))
                yield return FormattableString.Invariant($"Monitoring.{name} is {percent}: a share above which an alarm can go off is at least 0 and below 100 percent");
        if (TransformSlowAfter is not { } slow)
        {
            if (TimeSpan.FromMinutes(NotifyDelayAfterMinutes(transform)) >= transform.Timeout)
                yield return $"Transform.{nameof(transform.Timeout)} is {transform.Timeout}: Glue tells of a slow run after one minute at the earliest, "
                    + "and a run is stopped at its timeout, so give it two minutes or more";
            yield break;
        }

        if (slow.Ticks % TimeSpan.TicksPerMinute != 0 || slow < TimeSpan.FromMinutes(1))
            yield return $"Monitoring.{nameof(TransformSlowAfter)} is {slow}: Glue takes whole minutes, at least one";
        if (slow >= transform.Timeout)
            yield return $"Monitoring.{nameof(TransformSlowAfter)} is {slow}, and Transform.{nameof(transform.Timeout)} is {transform.Timeout}: "
                + "a run is stopped at its timeout, so a notice at that time or later is never sent";
    }
}
