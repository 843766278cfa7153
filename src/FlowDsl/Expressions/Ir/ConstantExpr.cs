using System.Text.Json;

namespace FlowDsl.Expressions.Ir;

/// <summary>A value that is known when the workflow is built.</summary>
/// <param name="Value">The value as the workflow's serializer writes it.</param>
internal sealed record ConstantExpr(JsonElement Value) : Expr
{
    public static ConstantExpr Null { get; } = new(JsonSerializer.SerializeToElement<object?>(null));

    public static ConstantExpr True { get; } = new(JsonSerializer.SerializeToElement(true));

    public static ConstantExpr False { get; } = new(JsonSerializer.SerializeToElement(false));

    public static ConstantExpr Of(string value) => new(JsonSerializer.SerializeToElement(value));

    public static ConstantExpr Of(long value) => new(JsonSerializer.SerializeToElement(value));

    public bool IsNull => Value.ValueKind == JsonValueKind.Null;

    public bool Equals(ConstantExpr? other) => other is not null && JsonElement.DeepEquals(Value, other.Value);

    public override int GetHashCode() => (int)Value.ValueKind;
}
