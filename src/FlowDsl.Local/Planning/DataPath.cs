using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Planning;

/// <summary>A field that moves data by a path, and may be null, which means an empty object (or, for ResultPath, nothing).</summary>
/// <param name="Path">The path; null for a JSON null.</param>
internal sealed record DataPath(JsonPath? Path)
{
    /// <summary>What the path selects; an empty object for null.</summary>
    public JsonataValue Select(Surroundings surroundings) => Path is null ? JsonataValue.ObjectOf() : Selecting.ForData(Path, surroundings);
}
