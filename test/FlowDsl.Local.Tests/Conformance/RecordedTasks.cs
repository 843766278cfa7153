using System.Globalization;
using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Conformance;

/// <summary>Answers tasks as the services did when the case was recorded: a queue for each state, and for each iteration of the innermost Map.</summary>
internal sealed class RecordedTasks : ITaskHandler
{
    private readonly Dictionary<string, Queue<JsonElement>> _answers = [];
    private readonly Placeholders _placeholders;

    public RecordedTasks(IEnumerable<JsonElement> mocks, Placeholders placeholders)
    {
        _placeholders = placeholders;
        foreach (var mock in mocks)
        {
            int? index = mock.TryGetProperty("iteration", out var iteration) && iteration.ValueKind == JsonValueKind.Array && iteration.GetArrayLength() > 0
                ? iteration[0].GetProperty("index").GetInt32() : null;
            var key = Key(mock.GetProperty("state").GetString()!, index);
            if (!_answers.TryGetValue(key, out var queue)) _answers[key] = queue = new Queue<JsonElement>();
            queue.Enqueue(mock);
        }
    }

    public List<string> Complaints { get; } = [];

    public IEnumerable<string> Unused => _answers.Where(answers => answers.Value.Count > 0).Select(answers => $"{answers.Value.Count} unused answers of {answers.Key}");

    public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
    {
        var key = Key(invocation.StateName, invocation.Iterations.Count > 0 ? invocation.Iterations[0] : null);
        if (!_answers.TryGetValue(key, out var queue) || !queue.TryDequeue(out var mock))
        {
            Complaints.Add($"no answer for {key}");
            return new(new TaskFailed("NoAnswer", key));
        }

        if (mock.TryGetProperty("requestRecorded", out var known) && known.GetBoolean() && !_placeholders.Match(mock.GetProperty("request"), invocation.Arguments))
            Complaints.Add($"request of {key}: {invocation.Arguments.GetRawText()}");
        return new(Outcome(mock) with { Submitted = mock.TryGetProperty("submittedOutput", out var submitted) ? Bound(submitted) : null });
    }

    private TaskOutcome Outcome(JsonElement mock) => mock.GetProperty("outcome").GetString() switch
    {
        "succeeded" => new TaskSucceeded(Bound(mock.GetProperty("output"))),
        "timedOut" => new TaskSucceeded(JsonElements.Parse("null")) { Takes = TimeSpan.FromDays(36500) },
        _ => new TaskFailed(Text(mock, "error"), Text(mock, "cause")),
    };

    private JsonElement Bound(JsonElement value) => JsonElements.Parse(_placeholders.Bind(value.GetRawText()));

    private string Text(JsonElement mock, string name) => !mock.TryGetProperty(name, out var value) ? "" : value.ValueKind switch
    {
        JsonValueKind.String => _placeholders.Bind(value.GetString()!),
        JsonValueKind.Null => "",
        _ => _placeholders.Bind(JsonStyle.Compact(value)),
    };

    private static string Key(string state, int? index) => state + "#" + index?.ToString(CultureInfo.InvariantCulture);
}
