using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths.Filters;

/// <summary><c>@.a</c>, from the item, or <c>$.a</c>, from the document.</summary>
internal sealed class PathOperand(JsonPath path, bool fromItem) : FilterOperand
{
    // The service is documented to match no scalar with `@` alone.
    public override bool TryValue(JsonataValue item, JsonataValue root, out JsonataValue value)
    {
        value = default;
        var isScalar = item.Kind is not (JsonataKind.Object or JsonataKind.Array);
        return !(fromItem && isScalar && path.First is null) && path.TrySelect(fromItem ? item : root, out value);
    }
}
