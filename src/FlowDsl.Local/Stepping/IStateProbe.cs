using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Stepping;

/// <summary>Looks into one state while it works, says what it cannot find out by itself alone, and takes the place of its branches and iterations.</summary>
internal interface IStateProbe
{
    /// <summary>The context object; undefined: the execution's own.</summary>
    JsonataValue Context { get; }

    /// <summary>How often the state was retried before.</summary>
    int RetriesBefore { get; }

    void Saw(Stage stage, JsonataValue value);

    void SawConcurrency(long limit);

    void SawTolerance(MapRun run);

    /// <summary>What the branches or iterations give.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="run">The run of a distributed Map.</param>
    TaskOutcome FanOutcome(int count, MapRun? run);

    void Failed(string? error, string? cause);

    /// <summary>A retrier names the error; whether it has retries left is another thing.</summary>
    void FoundRetrier(int index);

    /// <summary>The state is tried again.</summary>
    /// <param name="seconds">After how long, without jitter.</param>
    void Retries(double seconds);

    void FoundCatcher(CatcherPlan catcher);

    void Left(JsonataValue output, string? next);
}
