using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths;

/// <summary>Places a value where a reference path says.</summary>
internal static class PathPlacement
{
    public static JsonataValue Place(JsonPath path, JsonataValue root, JsonataValue value) => At(path.First, path, root, root, value);

    private static JsonataValue At(PathStep? step, JsonPath path, JsonataValue root, JsonataValue here, JsonataValue value) => step switch
    {
        null => value,
        NameStep name when here.Kind is JsonataKind.Object or JsonataKind.Undefined => Member(name, path, root, here, value),
        IndexStep index when IndexStep.TryItem(here, index.First, out var item) => here.WithItem(index.First, At(index.Next, path, root, item, value)),
        _ => throw new PathPlacementException($"Unable to apply ReferencePath {path.Text} to input {root.ToJson()}"),
    };

    private static JsonataValue Member(NameStep step, JsonPath path, JsonataValue root, JsonataValue here, JsonataValue value)
    {
        here.TryGetMember(step.Name, out var member);
        var placed = At(step.Next, path, root, member, value);
        return here.Kind is JsonataKind.Object ? here.WithMember(step.Name, placed) : JsonataValue.ObjectOf(KeyValuePair.Create(step.Name, placed));
    }
}
