using FlowDsl.Asl.Intrinsics;
using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>Reads paths, and fails in AWS's words: they differ by the field that the path stands in.</summary>
internal static class Selecting
{
    /// <summary>A path that is a field's value, such as <c>"x.$"</c> or <c>ErrorPath</c>.</summary>
    /// <exception cref="StateFailure">There is nothing.</exception>
    public static JsonataValue ForField(JsonPath path, string field, Surroundings surroundings) => TrySelect(path, surroundings, out var value)
        ? value
        : throw new StateFailure(
            ErrorNames.Runtime, $"The JSONPath '{path.Text}' specified for the field '{field}' could not be found in the input '{surroundings.Root.ToJson()}'");

    /// <summary>An argument of an intrinsic function.</summary>
    /// <exception cref="StateFailure">There is nothing.</exception>
    public static JsonataValue ForArgument(JsonPath path, IntrinsicCall call, Surroundings surroundings) => TrySelect(path, surroundings, out var value)
        ? value
        : throw new StateFailure(
            ErrorNames.Runtime, call.Failure($"The JsonPath argument for the field '{path.Text}' could not be found in the input '{surroundings.Root.ToJson()}'"));

    /// <summary>A path that is a whole value of a payload template: an index past the end of an array gives null there.</summary>
    /// <exception cref="StateFailure">There is nothing.</exception>
    public static JsonataValue ForValue(JsonPath path, string field, Surroundings surroundings)
    {
        var root = RootOf(path, surroundings);
        return root.Kind is not JsonataKind.Undefined && path.IsPastEnd(root) ? JsonataValue.Null : ForField(path, field, surroundings);
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
        // $states is JSONata's: here it is a variable that nothing can assign.
        PathRoot.Variable when path.Variable != "states" => surroundings.TryGetValue(path.Variable!, out var value) ? value : default,
        PathRoot.Variable => default,
        _ => surroundings.Root,
    };
}
