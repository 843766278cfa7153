using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Asl.Json;

/// <summary>Which line of C# made which state. It lies beside the definition (<c>*.asl.map.json</c>): the definition itself has no place for it.</summary>
/// <param name="States">State name to the line; the file is relative to the repository.</param>
public sealed record SourceMap(IReadOnlyDictionary<string, SourcePlace> States)
{
    /// <summary>The map as JSON, sorted by state name, with a line end at the end: the same bytes for the same content.</summary>
    public string ToJson() => JsonStyle.Document(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartObject("states");
        foreach (var (state, place) in States.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(state);
            json.WriteString("file", place.File);
            json.WriteNumber("line", place.Line);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });
}
