using System.Text;
using System.Text.Json;

namespace Medallion.Local.Commands.Review.Snapshots;

/// <summary>Tells by a file's name and text whether a review has something to say about it.</summary>
internal static class SnapshotReader
{
    private static readonly JsonDocumentOptions s_bounded = new() { MaxDepth = 256 };

    /// <summary>Whether a file of this name may be a snapshot: <c>__snapshots__/*.snap</c>, or JSON (a template may have any name).</summary>
    public static bool MayBeOne(string path) => IsSnap(path) || path.EndsWith(".json", StringComparison.Ordinal);

    /// <summary>What a file that is too large or binary shows, by its name alone.</summary>
    public static Snapshot? Unread(string path, string problem) => Promised(path) is { } kind ? new(kind) { Problem = problem } : null;

    /// <summary>The snapshot; null when the file is none.</summary>
    public static Snapshot? Read(string path, byte[] bytes)
    {
        var utf8 = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        try
        {
            using var document = JsonDocument.Parse(utf8, s_bounded);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("StartAt", out _) && root.TryGetProperty("States", out _))
                return IsSnap(path) || Promised(path) == SnapshotKind.StateMachine ? StateMachineSnapshot.Read(bytes) : null;
            if (root.ValueKind == JsonValueKind.Object && TemplateSnapshot.IsOne(root)) return TemplateSnapshot.Read(root);
            return Unread(path, "is neither a state machine nor a template");
        }
        catch (JsonException broken)
        {
            return (Promised(path) ?? (IsSnap(path) ? Resembled(Encoding.UTF8.GetString(utf8)) : null)) is { } kind
                ? new(kind) { Problem = $"is no JSON that can be read (line {broken.LineNumber + 1})" } : null;
        }
    }

    private static bool IsSnap(string path) => path.EndsWith(".snap", StringComparison.Ordinal) && $"/{path}".Split('/')[^2] == "__snapshots__";

    private static SnapshotKind? Promised(string path) =>
        path.EndsWith(".asl.json", StringComparison.Ordinal) || (IsSnap(path) && path.EndsWith(".asl.snap", StringComparison.Ordinal)) ? SnapshotKind.StateMachine
        : path.EndsWith(".template.json", StringComparison.Ordinal) || (IsSnap(path) && path.EndsWith(".template.snap", StringComparison.Ordinal)) ? SnapshotKind.Template
        : null;

    // Broken text has no structure to go by.
    private static SnapshotKind? Resembled(string text) =>
        !text.TrimStart().StartsWith('{') ? null
        : text.Contains("\"StartAt\"", StringComparison.Ordinal) && text.Contains("\"States\"", StringComparison.Ordinal) ? SnapshotKind.StateMachine
        : text.Contains("\"Resources\"", StringComparison.Ordinal) && text.Contains("\"Type\"", StringComparison.Ordinal) ? SnapshotKind.Template
        : null;
}
