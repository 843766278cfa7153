using System.Text.Json;

namespace FlowDsl.Local.StateTests.Shapes;

/// <summary>Holds a mocked answer against a shape. Members that the shape has not are nobody's business: the service may have grown.</summary>
/// <param name="service">The shapes.</param>
/// <param name="isStrict">Whether required members have to be there.</param>
internal sealed class ShapeChecker(ServiceShape service, bool isStrict)
{
    /// <exception cref="StateTestRefusedException">It is not so shaped.</exception>
    public void Check(JsonElement answer, string shape)
    {
        if (answer.ValueKind != JsonValueKind.Object) throw StateTestRefusedException.Validation("Mocked result must be a JSON object.");
        Members(answer, service.Shapes.GetProperty(shape));
    }

    private void Members(JsonElement value, JsonElement shape)
    {
        if (isStrict && shape.TryGetProperty("required", out var required))
            foreach (var name in required.EnumerateArray().Select(name => ServiceShape.Upper(name.GetString()!)))
                if (!value.TryGetProperty(name, out _)) throw Refusal($"Required field '{name}' is missing");
        var members = shape.GetProperty("members").EnumerateObject().ToDictionary(member => ServiceShape.Upper(member.Name), member => member.Value.GetString()!);
        foreach (var member in value.EnumerateObject())
            if (members.TryGetValue(member.Name, out var inner) && !service.Free.Contains(member.Name)) Value(member.Value, inner, member.Name);
    }

    private void Value(JsonElement value, string name, string field)
    {
        var isNamed = service.Shapes.TryGetProperty(name, out var shape);
        var type = isNamed ? shape.GetProperty("type").GetString() : name;
        if (Needed(type, value) is { } needed) throw Refusal($"Field '{field}' must be {needed}");
        if (!isNamed) return;
        switch (type)
        {
            case "object":
                Members(value, shape);
                break;
            case "array":
                Bounds(value.GetArrayLength(), shape, field, "length");
                foreach (var item in value.EnumerateArray()) Value(item, shape.GetProperty("of").GetString()!, field);
                break;
            case "map":
                foreach (var member in value.EnumerateObject()) Value(member.Value, shape.GetProperty("of").GetString()!, field);
                break;
            case "string":
                if (shape.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(one => one.GetString() == value.GetString()))
                    throw Refusal($"Field '{field}' is not an expected value");
                Bounds(value.GetString()!.Length, shape, field, "length");
                break;
            case "number":
                Bounds(value.GetDouble(), shape, field, "value");
                break;
        }
    }

    private static string? Needed(string? type, JsonElement value) => (type, value.ValueKind) switch
    {
        ("string", not JsonValueKind.String) => "a string",
        ("number", not JsonValueKind.Number) => "a number",
        ("boolean", not (JsonValueKind.True or JsonValueKind.False)) => "a boolean",
        ("array", not JsonValueKind.Array) => "an array",
        ("object" or "map", not JsonValueKind.Object) => "an object",
        _ => null,
    };

    private static void Bounds(double size, JsonElement shape, string field, string what)
    {
        if (shape.TryGetProperty("min", out var least) && size < least.GetDouble()) throw Refusal($"Field '{field}' is smaller than the minimum {what}");
        if (shape.TryGetProperty("max", out var most) && size > most.GetDouble()) throw Refusal($"Field '{field}' exceeds the maximum {what}");
    }

    private static StateTestRefusedException Refusal(string reason) => StateTestRefusedException.Validation($"Mock result schema validation error: {reason}");
}
