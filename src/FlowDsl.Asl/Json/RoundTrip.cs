using System.Text.Json;

namespace FlowDsl.Asl.Json;

/// <summary>Whether reading and writing keeps a definition: for tools that rewrite files which are not theirs.</summary>
public static class RoundTrip
{
    /// <summary>
    /// Null when the definition comes back equal (the order of members and the form of numbers apart), and unchanged when it is written twice; else what
    /// happened.
    /// </summary>
    /// <param name="json">The definition; it need not be valid.</param>
    public static string? Difference(string json)
    {
        var reading = AslReader.Inspect(json);
        if (reading.Machine is not { } machine) return string.Join('\n', reading.Diagnostics);
        var written = AslWriter.Write(machine);
        if (!JsonElement.DeepEquals(JsonElements.Parse(json), JsonElements.Parse(written))) return "what was written is not what was read:\n" + written;
        return AslReader.Inspect(written).Machine is { } again && AslWriter.Write(again) == written ? null : "writing what was written gives another text";
    }
}
