using System.Text.Json;

namespace FlowDsl.Local.Tasks;

/// <summary>How an attempt ended: <see cref="TaskSucceeded"/>, <see cref="TaskFailed"/>, or not yet: <see cref="TaskUnanswered"/>.</summary>
public abstract record TaskOutcome
{
    private protected TaskOutcome()
    {
    }

    /// <summary>
    /// How long it took by the execution's clock. More than the state's TimeoutSeconds: the task timed out instead. In real time this comes on top of
    /// the time that the handler really took.
    /// </summary>
    public TimeSpan Takes { get; init; }

    /// <summary>For <c>.sync</c> and <c>.waitForTaskToken</c>: what the service answered to the submission. History then has a TaskSubmitted.</summary>
    /// <exception cref="ArgumentException">It is no JSON value.</exception>
    public JsonElement? Submitted { get; init => field = value is { } submitted ? GivenJson.Checked(submitted, nameof(Submitted)) : null; }

    /// <summary>For an activity: the name that its worker gave.</summary>
    public string? WorkerName { get; init; }
}
