using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Paths;

namespace FlowDsl.Local.Planning;

/// <summary>Reads the fields of one state that are paths.</summary>
/// <param name="problems">Where what cannot be is noted.</param>
internal sealed class PathBuilder(List<Diagnostic> problems)
{
    /// <summary>A path that may be null: InputPath, OutputPath.</summary>
    public DataPath? Data(JsonElement? value, Spot field) => OrNull(value, field, Path);

    /// <summary>A path at which something is placed, that may be null: ResultPath.</summary>
    public DataPath? Placing(JsonElement? value, Spot field) => OrNull(value, field, (present, at) => Reference(present, at, mayBeElsewhere: false));

    /// <summary>A path to one value: no wildcard, slice, filter.</summary>
    public JsonPath? Reference(JsonElement? value, Spot field) => Reference(value, field, mayBeElsewhere: true);

    public JsonPath? Path(JsonElement? value, Spot field)
    {
        if (value is not { } present) return null;
        var text = present.ValueKind == JsonValueKind.String ? present.GetString()! : present.GetRawText();
        if (JsonPath.TryParse(text, out var path, out var problem)) return path;
        problems.Add(DiagnosticCodes.NotAPath, field, $"'{text}' is no path: {problem}");
        return null;
    }

    private static DataPath? OrNull(JsonElement? value, Spot field, Func<JsonElement?, Spot, JsonPath?> read) => value switch
    {
        null => null,
        { ValueKind: JsonValueKind.Null } => new DataPath(null),
        { } present => read(present, field) is { } path ? new DataPath(path) : null,
    };

    private JsonPath? Reference(JsonElement? value, Spot field, bool mayBeElsewhere)
    {
        if (Path(value, field) is not { } path) return null;
        if (path.IsReference && (mayBeElsewhere || path.Root is PathRoot.Input)) return path;
        problems.Add(new Diagnostic
        {
            Code = DiagnosticCodes.NotAPath,
            Place = field.Place,
            Expression = path.Text,
            Reason = "Value is not a Reference Path",
            Help = mayBeElsewhere ? "Write a path to one value: names and indexes from 0 only." : "Write a path into the input ($.a.b) to one value: names and indexes from 0 only.",
        });
        return null;
    }
}
