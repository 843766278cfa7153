using System.Collections.Concurrent;

namespace FlowDsl.Local.Tasks;

/// <summary>Answers tasks by the names of their states: what a test of a workflow needs of the services. Answers are to be given before an execution begins.</summary>
public sealed class TaskAnswers : IInstantTaskHandler
{
    private readonly Dictionary<string, Func<TaskInvocation, TaskOutcome>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<TaskInvocation> _calls = new();

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyCollection<TaskInvocation> Calls => _calls;

    /// <summary>Answers each attempt of a state's task by a function.</summary>
    /// <param name="state">The state's name.</param>
    /// <param name="answer">Gives the outcome of an attempt.</param>
    public TaskAnswers On(string state, Func<TaskInvocation, TaskOutcome> answer)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(answer);
        _answers[state] = answer;
        return this;
    }

    /// <summary>Answers the attempts of a state's task in turn, each once.</summary>
    /// <param name="state">The state's name.</param>
    /// <param name="outcomes">The outcomes: the first attempt's, the second one's …; what retries, laps of a loop and iterations ask for counts alike.</param>
    public TaskAnswers On(string state, params IReadOnlyList<TaskOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var asked = 0;
        return On(state, _ => Interlocked.Increment(ref asked) is var nth && nth <= outcomes.Count
            ? outcomes[nth - 1]
            : throw new InvalidOperationException($"The task of the state '{state}' was given answers for {outcomes.Count} attempt{(outcomes.Count == 1 ? "" : "s")}, and is asked once more: give it one more, or a function."));
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The state has no answer, or none any more.</exception>
    public TaskOutcome Run(TaskInvocation invocation)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        _calls.Enqueue(invocation);
        return _answers.TryGetValue(invocation.StateName, out var answer)
            ? answer(invocation)
            : throw new InvalidOperationException($"The task of the state '{invocation.StateName}' ({invocation.Resource}) has no answer: give it one with On. {Answered()}");
    }

    // The name may only be misspelt.
    private string Answered() =>
        _answers.Count == 0 ? "No state has one." : $"These states have one: {string.Join(", ", _answers.Keys.Order(StringComparer.Ordinal).Select(state => $"'{state}'"))}.";

    /// <inheritdoc/>
    public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken) => new(Run(invocation));
}
