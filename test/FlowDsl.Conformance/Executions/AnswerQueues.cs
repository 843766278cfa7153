using System.Globalization;
using System.Text.Json;
using FlowDsl.Conformance.Comparing;

namespace FlowDsl.Conformance.Executions;

/// <summary>What the tasks of a case answered: a queue for each state, and within a Map for each of its innermost iterations.</summary>
public sealed class AnswerQueues
{
    private readonly Dictionary<string, Queue<JsonElement>> _queues = [];
    private readonly List<string> _complaints = [];
    private readonly Masks _masks;
    private readonly MaskedJson _compare;

    /// <summary>Fills the queues.</summary>
    /// <param name="mocks">The recorded answers, in order.</param>
    /// <param name="masks">The case's masks.</param>
    public AnswerQueues(IEnumerable<JsonElement> mocks, Masks masks)
    {
        (_masks, _compare) = (masks, new MaskedJson(masks));
        foreach (var mock in mocks)
        {
            var key = Key(mock.GetProperty("state").GetString()!, Iteration(mock));
            if (!_queues.TryGetValue(key, out var queue)) _queues[key] = queue = new Queue<JsonElement>();
            queue.Enqueue(mock);
        }
    }

    /// <summary>What went wrong: tasks without an answer, requests that differ, answers that no task took.</summary>
    public IReadOnlyList<string> Complaints =>
        [.. _complaints, .. _queues.Where(queue => queue.Value.Count > 0).Select(queue => $"{queue.Value.Count} answers of {queue.Key} were not asked for")];

    /// <summary>The next answer to a task; null when there is none left.</summary>
    /// <param name="state">The Task state.</param>
    /// <param name="iteration">The index of the innermost Map iteration around it, if any.</param>
    /// <param name="request">What the interpreter sends.</param>
    public Answer? Take(string state, int? iteration, JsonElement request)
    {
        lock (_queues)
        {
            var key = Key(state, iteration);
            // Tasks outside of Maps, and Maps whose iterations the recording does not tell apart, have a queue without an index.
            if (!_queues.TryGetValue(key, out var queue) && !_queues.TryGetValue(Key(state, null), out queue) || !queue.TryDequeue(out var mock))
            {
                _complaints.Add($"no answer was recorded for {key}, which asks {Difference.Short(request.GetRawText())}");
                return null;
            }

            if (mock.TryGetProperty("request", out var recorded) && Scoring.Flags.Is(mock, "requestRecorded") && _compare.Compare(recorded, request) is { } difference)
                _complaints.Add($"the request of {key} differs {difference}");
            return Answer.Of(mock, _masks);
        }
    }

    private static int? Iteration(JsonElement mock) =>
        mock.TryGetProperty("iteration", out var around) && around.ValueKind == JsonValueKind.Array && around.GetArrayLength() > 0
            ? around[0].GetProperty("index").GetInt32() : null;

    private static string Key(string state, int? index) => index is { } number ? $"{state} (iteration {number.ToString(CultureInfo.InvariantCulture)})" : state;
}
