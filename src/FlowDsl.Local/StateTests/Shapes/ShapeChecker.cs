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
        Dictionary<string, string> members = [];
        foreach (var member in shape.EnumerateObject())
        {
            var name = service.Naming(member.Name.TrimEnd('!'));
            if (isStrict && member.Name[^1] == '!' && !value.TryGetProperty(name, out _)) throw Refusal($"Required field '{name}' is missing");
            members[name] = member.Value.GetString()!;
        }

        foreach (var member in value.EnumerateObject())
            if (members.TryGetValue(member.Name, out var type) && !service.Free.Contains(member.Name)) Value(member.Value, ShapeType.Read(type), member.Name);
    }

    private void Value(JsonElement value, ShapeType type, string field)
    {
        if (type.Name == "any") return;
        JsonElement? shape = service.Shapes.TryGetProperty(type.Name, out var named) ? named : null;
        if (Needed(type.Name, shape, value.ValueKind) is { } needed) throw Refusal($"Field '{field}' must be {needed}");
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when shape is { } members:
                Members(value, members);
                break;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject()) Value(member.Value, ShapeType.Read(type.Of!), field);
                break;
            case JsonValueKind.Array:
                Bounds(value.GetArrayLength(), type, field, "length");
                foreach (var item in value.EnumerateArray()) Value(item, ShapeType.Read(type.Of!), field);
                break;
            case JsonValueKind.String:
                if (shape is { } allowed && !allowed.EnumerateArray().Any(one => one.GetString() == value.GetString())) throw Refusal($"Field '{field}' is not an expected value");
                Bounds(value.GetString()!.Length, type, field, "length");
                break;
            case JsonValueKind.Number:
                Bounds(value.GetDouble(), type, field, "value");
                break;
        }
    }

    private static string? Needed(string type, JsonElement? shape, JsonValueKind kind) => (type, shape?.ValueKind, kind) switch
    {
        ("string", _, not JsonValueKind.String) or (_, JsonValueKind.Array, not JsonValueKind.String) => "a string",
        ("number", _, not JsonValueKind.Number) => "a number",
        ("boolean", _, not (JsonValueKind.True or JsonValueKind.False)) => "a boolean",
        ("array", _, not JsonValueKind.Array) => "an array",
        ("map", _, not JsonValueKind.Object) or (_, JsonValueKind.Object, not JsonValueKind.Object) => "an object",
        _ => null,
    };

    private static void Bounds(double size, ShapeType type, string field, string what)
    {
        if (size < type.Least) throw Refusal($"Field '{field}' is smaller than the minimum {what}");
        if (size > type.Most) throw Refusal($"Field '{field}' exceeds the maximum {what}");
    }

    private static StateTestRefusedException Refusal(string reason) => StateTestRefusedException.Validation($"Mock result schema validation error: {reason}");
}
