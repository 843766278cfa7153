namespace FlowDsl.Cdk;

/// <summary>How an alias goes over to a new version (<see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html"/>).</summary>
public sealed record TrafficShift
{
    private TrafficShift(string type, int? percentage = null, TimeSpan? interval = null) => (Type, Percentage, Interval) = (type, percentage, interval);

    /// <summary>All executions that begin after the deployment run the new version.</summary>
    public static TrafficShift AllAtOnce { get; } = new("ALL_AT_ONCE");

    internal string Type { get; }

    internal int? Percentage { get; }

    internal TimeSpan? Interval { get; }

    /// <summary>In equal steps.</summary>
    /// <param name="percentage">How much more of the executions each step takes over: 1 to 99.</param>
    /// <param name="interval">The time between two steps: 1 to 2100 whole minutes.</param>
    public static TrafficShift Linear(int percentage, TimeSpan interval) => new("LINEAR", percentage, interval);

    /// <summary>A part first, then all.</summary>
    /// <param name="percentage">The part: 1 to 99.</param>
    /// <param name="interval">How long it stays at that: 1 to 2100 whole minutes.</param>
    public static TrafficShift Canary(int percentage, TimeSpan interval) => new("CANARY", percentage, interval);

    internal IEnumerable<string> Problems()
    {
        if (Percentage is < 1 or > 99) yield return $"a shift of {Percentage} percent is not within 1 and 99";
        if (Interval is { } time && (time.TotalMinutes is < 1 or > 2100 || time.Ticks % TimeSpan.TicksPerMinute != 0))
            yield return $"a step every {time} is not within 1 and 2100 whole minutes";
    }
}
