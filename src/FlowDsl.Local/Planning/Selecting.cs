using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>Reads paths, and fails in AWS's words: they differ by the field that the path stands in.</summary>
internal static class Selecting
{
    /// <summary>A path of a template, such as <c>"x.$"</c> or <c>ErrorPath</c>.</summary>
    /// <exception cref="StateFailure">There is nothing.</exception>
    public static JsonataValue ForField(JsonPath path, string field, Surroundings surroundings)
    {
        if (TrySelect(path, surroundings, out var value)) return value;
        throw new StateFailure(
            ErrorNames.Runtime, $"The JSONPath '{path.Text}' specified for the field '{field}' could not be found in the input '{surroundings.Root.ToJson()}'");
    }

    /// <summary>A path that moves data: <c>InputPath</c>, <c>OutputPath</c>, the variable of a rule, a path to a number.</summary>
    /// <exception cref="StateFailure">There is nothing.</exception>
    public static JsonataValue ForData(JsonPath path, Surroundings surroundings)
    {
        try
        {
            var root = RootOf(path, surroundings);
            return root.Kind is not JsonataKind.Undefined
                ? path.Select(root)
                : throw new StateFailure(ErrorNames.Runtime, $"Invalid path '{path.Text}' : No results for path: $['{path.Variable}']");
        }
        catch (PathNotFoundException missing)
        {
            throw new StateFailure(ErrorNames.Runtime, $"Invalid path '{path.Text}' : {missing.Message}");
        }
    }

    public static bool TrySelect(JsonPath path, Surroundings surroundings, out JsonataValue value)
    {
        value = default;
        var root = RootOf(path, surroundings);
        return root.Kind is not JsonataKind.Undefined && path.TrySelect(root, out value);
    }

    private static JsonataValue RootOf(JsonPath path, Surroundings surroundings) => path.Root switch
    {
        PathRoot.Context => surroundings.Context,
        PathRoot.Variable => surroundings.TryGetValue(path.Variable!, out var value) ? value : default,
        _ => surroundings.Root,
    };
}
