using System.Text.Json;

namespace FlowDsl.Local.Stepping;

/// <summary>An execution as it is written down: its state and its clock.</summary>
/// <param name="Now">Its clock.</param>
/// <param name="State">Its state.</param>
/// <param name="Answers">The answers of tasks that it has not taken yet.</param>
internal sealed record Snapshot(DateTimeOffset Now, ExecutionState State, IReadOnlyList<WrittenAnswer> Answers)
{
    /// <exception cref="JsonException">The text is none that was written down.</exception>
    public static Snapshot Read(string written)
    {
        try
        {
            if (JsonSerializer.Deserialize(written, ExecutionStateJson.Default.Snapshot) is { State: not null, Answers: not null } snapshot) return snapshot;
        }
        catch (JsonException wrong)
        {
            throw new JsonException($"This is no execution that was written down (line {wrong.LineNumber + 1}).", wrong.Path, wrong.LineNumber, wrong.BytePositionInLine, wrong);
        }

        throw new JsonException("This is no execution that was written down: it has no state.");
    }

    public string Write() => JsonSerializer.Serialize(this, ExecutionStateJson.Default.Snapshot);
}
