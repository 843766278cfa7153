using System.Text.Json;
using FlowDsl.Conformance.Comparing;
using FlowDsl.Conformance.Scoring;

namespace FlowDsl.Conformance.Executions;

/// <summary>An execution that the real service recorded.</summary>
/// <param name="row">Its line of the corpus.</param>
public sealed class RecordedExecution(JsonElement row)
{
    /// <summary>Its id: the test that made it.</summary>
    public string Id => row.GetProperty("id").GetString()!;

    /// <summary>The definition's text.</summary>
    public string Definition => row.GetProperty("definition") is { ValueKind: not JsonValueKind.Null } definition
        ? definition.GetRawText() : row.GetProperty("definitionText").GetString()!;

    /// <summary>The input; <c>{}</c> where none was passed.</summary>
    public JsonElement Input => Flags.Is(row, "inputOmitted") ? JsonElement.Parse("{}") : row.GetProperty("input");

    /// <summary>Whether it ran as Express.</summary>
    public bool IsExpress => row.GetProperty("stateMachineType").GetString() == "EXPRESS";

    /// <summary>What AWS did.</summary>
    public JsonElement Recorded => row.GetProperty("recorded");

    /// <summary>The instant at which it starts, where it matters.</summary>
    public DateTimeOffset Clock => row.TryGetProperty("clock", out var clock) && clock.ValueKind == JsonValueKind.String ? clock.GetDateTimeOffset() : DateTimeOffset.UnixEpoch;

    /// <summary>When it was recorded: the service changes.</summary>
    public DateOnly? Date => row.TryGetProperty("source", out var source) && source.TryGetProperty("recordedDate", out var date) && date.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(date.GetString()!.Split(',')[0], "dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The name that the test's activity worker gave: it came from outside, as the answers did.</summary>
    public string? WorkerName => Recorded.TryGetProperty("events", out var events)
        ? events.EnumerateArray().Select(one => one.TryGetProperty("activityStartedEventDetails", out var details) && details.TryGetProperty("workerName", out var name) ? name.GetString() : null)
            .FirstOrDefault(name => name is not null)
        : null;

    /// <summary>What tasks returned, in order.</summary>
    public IReadOnlyList<JsonElement> Mocks => [.. Rows("mocks")];

    /// <summary>The activities that answered or could have: one of which nothing was recorded was not there.</summary>
    public IReadOnlyCollection<string> Activities => [.. Mocks.Where(mock => mock.GetProperty("resourceType").GetString() == "activity").Select(mock => Masks().Bind(mock.GetProperty("resource").GetString()!))];

    /// <summary>The objects that stood in S3 before.</summary>
    public IReadOnlyList<StoredObject> Objects => [.. Rows("resources").Where(one => one.GetProperty("type").GetString() == "s3Object").Select(StoredObject.Of)];

    /// <summary>Its masks, anew: they learn while they compare.</summary>
    public Masks Masks() => new(
        row.GetProperty("placeholders"),
        row.GetProperty("definition").GetRawText() + row.GetProperty("input").GetRawText()
            + (row.TryGetProperty("resources", out var resources) ? resources.GetRawText() : ""),
        string.Concat(Mocks.SelectMany(mock => s_answers.Select(name => mock.TryGetProperty(name, out var value) ? value.GetRawText() : ""))),
        row.GetProperty("input"));

    private static readonly string[] s_answers = ["output", "submittedOutput", "error", "cause"];

    /// <summary>It can be compared: its outcomes were recorded, and chance has no part in them.</summary>
    public bool IsComparable => Flags.Is(Features, "mocksComplete", true) && !Flags.Is(Features, "nonDeterministic") && !Flags.Is(Recorded, "outputMasked");

    /// <summary>The state in which it was stopped from outside; null when it was not.</summary>
    public string? StopsIn => Recorded.GetProperty("status").GetString() == "ABORTED"
        ? Recorded.GetProperty("stateTrace").EnumerateArray().Where(step => step.GetProperty("event").GetString() == "entered")
            .Select(step => step.GetProperty("name").GetString()).LastOrDefault()
        : null;

    /// <summary>Whether all its events were recorded.</summary>
    public bool HasHistory => Recorded.GetProperty("source").GetString() == "history";

    /// <summary>Whether the order of the events says something.</summary>
    public bool OrderIsReliable => Flags.Is(Features, "eventOrderReliable", true);

    /// <summary>Whether the events within Parallel were masked.</summary>
    public bool HasParallelMask => row.GetProperty("placeholders").GetProperty("transformers").EnumerateArray().Any(one => one.GetProperty("kind").GetString() == ParallelMask.Name);

    /// <summary>What it uses.</summary>
    public IReadOnlyList<string> Uses => FeatureNames.Of(Features);

    private JsonElement Features => row.GetProperty("features");

    private JsonElement.ArrayEnumerator Rows(string name) => row.TryGetProperty(name, out var rows) && rows.ValueKind == JsonValueKind.Array ? rows.EnumerateArray() : default;
}
