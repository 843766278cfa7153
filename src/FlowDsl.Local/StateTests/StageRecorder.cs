using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.StateTests;

/// <summary>Notes what a tested state shows of itself.</summary>
internal sealed class StageRecorder(StatePlan plan, GivenData given, StateTestConfiguration? configuration) : IStateProbe
{
    private readonly Dictionary<Stage, JsonataValue> _stages = [];

    public JsonataValue Context => given.Context;

    public int RetriesBefore => configuration?.RetrierRetryCount ?? 0;

    public long? Concurrency { get; private set; }

    public MapRun? Run { get; private set; }

    public string? Error { get; private set; }

    public string? Cause { get; private set; }

    public int? RetryIndex { get; private set; }

    /// <summary>Set when the state would be tried again.</summary>
    public double? RetrySeconds { get; private set; }

    public int? CatchIndex { get; private set; }

    /// <summary>Whether a task was really done, and not mocked.</summary>
    public bool Calls { get; private set; }

    /// <summary>What the state handed on; undefined when it failed.</summary>
    public JsonataValue Output { get; private set; }

    public string? Next { get; private set; }

    /// <summary>The value at a stage, if the state came to it.</summary>
    public JsonataValue At(Stage stage) => _stages.GetValueOrDefault(stage);

    public void Saw(Stage stage, JsonataValue value) => _stages[stage] = value;

    public void SawCall() => Calls = true;

    public void SawConcurrency(long limit) => Concurrency = limit;

    public void SawTolerance(MapRun run) => Run = run;

    public TaskOutcome FanOutcome(int count, MapRun? run)
    {
        var failed = configuration?.MapIterationFailureCount ?? 0;
        if (plan is MapPlan && failed > count)
            throw StateTestRefusedException.Validation("Map iteration failure count must be less than or equal to the number of Map iterations");
        if (given.Outcome is TaskFailed error) return error;
        return IsTooMany(failed, count, run)
            ? new TaskFailed(ErrorNames.ExceedToleratedFailureThreshold, "The specified tolerated failure threshold was exceeded")
            : given.Outcome!;
    }

    // The first failure is the state's; one in its catcher ends the execution and is found there.
    public void Failed(string? error, string? cause) => (Error, Cause) = (error, cause);

    public void FoundRetrier(int index) => RetryIndex = index;

    public void Retries(double seconds) => RetrySeconds = seconds;

    public void FoundCatcher(CatcherPlan catcher)
    {
        var catchers = ((FalliblePlan)plan).Catch;
        CatchIndex = Enumerable.Range(0, catchers.Count).First(i => ReferenceEquals(catchers[i], catcher));
    }

    public void Left(JsonataValue output, string? next) => (Output, Next) = (output, next);

    // Unlike in an execution, a Map that says nothing of failures lets all iterations fail: AWS then takes the mocked result.
    private static bool IsTooMany(int failed, int count, MapRun? run) =>
        failed > run?.ToleratedCount || (count > 0 && failed * 100.0 / count > run?.ToleratedPercentage);
}
