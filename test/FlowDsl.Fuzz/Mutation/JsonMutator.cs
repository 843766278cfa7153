using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowDsl.Fuzz.Mutation;

/// <summary>Changes a document at random, so that it stays one: values are replaced, moved, nested, multiplied, taken from other documents.</summary>
/// <param name="others">Other documents to take values from.</param>
internal sealed class JsonMutator(IReadOnlyList<string> others)
{
    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = 10_000 };
    private static readonly JsonSerializerOptions s_writing = new() { MaxDepth = 10_000 };

    private static readonly string[] s_scalars =
    [
        "null", "true", "0", "-1", "1e308", "1e-320", "-0.0",
        "9007199254740993", "123456789012345678901234567890", "0.1", "25001", "99999999999", "\"\"", "\"$\"", "\"$.a\"", "\"$$\"", "\"{% %}\"",
        "\"{% $states.input %}\"", "\"States.ALL\"", "\"2016-03-14T01:59:00Z\"",
        "\"States.Array(1,2)\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "[]", "{}", "[[]]", "[null]", "{\"\":{}}", "{\"a.$\":\"$\"}",
    ];

    public string Mutate(string json, Random chance)
    {
        var root = Parse(json);
        for (var times = 1 + chance.Next(4); times > 0; times--) root = Once(root, chance);
        return root is null ? "null" : root.ToJsonString(s_writing);
    }

    private JsonNode? Once(JsonNode? root, Random chance)
    {
        var places = Places(root);
        if (places.Count == 0) return Value(chance);
        var (parent, key) = places[chance.Next(places.Count)];
        var old = parent is JsonObject o ? o[(string)key] : parent[(int)key];
        var with = chance.Next(8) switch
        {
            0 or 1 => Value(chance),
            2 => Parse(old?.ToJsonString(s_writing) ?? "null") is var copy ? new JsonArray([.. Enumerable.Range(0, chance.Next(1, 60)).Select(_ => copy?.DeepClone())]) : null,
            3 => Deep(old, chance),
            4 => Some(Parse(others[chance.Next(others.Count)]), chance),
            5 => Some(root, chance),
            _ => old?.DeepClone(),
        };
        switch (parent)
        {
            case JsonObject at when chance.Next(5) == 0:
                at.Remove((string)key);
                break;
            case JsonObject at when chance.Next(6) == 0:
                at[Name(root, chance)] = with;
                break;
            case JsonObject at:
                at[(string)key] = with;
                break;
            case JsonArray at when chance.Next(5) == 0:
                at.RemoveAt((int)key);
                break;
            case JsonArray at:
                at[(int)key] = with;
                break;
        }

        return root;
    }

    private static JsonNode? Deep(JsonNode? value, Random chance)
    {
        var made = value?.DeepClone();
        for (var i = chance.Next(1, 1 << chance.Next(1, 11)); i > 0; i--) made = chance.Next(2) == 0 ? new JsonArray(made) : new JsonObject { ["a"] = made };
        return made;
    }

    private static JsonNode? Some(JsonNode? root, Random chance)
    {
        var places = Places(root);
        if (places.Count == 0) return root?.DeepClone();
        var (parent, key) = places[chance.Next(places.Count)];
        return (parent is JsonObject o ? o[(string)key] : parent[(int)key])?.DeepClone();
    }

    private static string Name(JsonNode? root, Random chance)
    {
        string[] names = [.. Places(root).Select(place => place.Key).OfType<string>()];
        return names.Length == 0 ? "a" : names[chance.Next(names.Length)];
    }

    private static List<(JsonNode Parent, object Key)> Places(JsonNode? root)
    {
        List<(JsonNode, object)> places = [];
        Stack<JsonNode?> left = new([root]);
        while (left.TryPop(out var node))
        {
            if (node is JsonObject members)
                foreach (var (name, value) in members)
                {
                    places.Add((members, name));
                    left.Push(value);
                }
            else if (node is JsonArray items)
                for (var i = 0; i < items.Count; i++)
                {
                    places.Add((items, i));
                    left.Push(items[i]);
                }
        }

        return places;
    }

    private static JsonNode? Value(Random chance) => Parse(s_scalars[chance.Next(s_scalars.Length)]);

    private static JsonNode? Parse(string json) => JsonNode.Parse(json, null, s_deep);
}
