using System.Text.Json;
using System.Text.RegularExpressions;

namespace FlowDsl.Local.Tests.Conformance;

/// <summary>Compares a value with a recorded one, in which some texts are masks.</summary>
internal sealed class Placeholders
{
    private readonly List<KeyValuePair<string, string>> _bindings;
    private readonly List<string> _tokens;
    private readonly HashSet<string> _leaves;

    public Placeholders(JsonElement placeholders)
    {
        _bindings = [.. placeholders.GetProperty("bindings").EnumerateObject()
            .Select(binding => KeyValuePair.Create(binding.Name, binding.Value.GetString()!)).OrderByDescending(binding => binding.Key.Length)];
        _tokens = [.. placeholders.GetProperty("tokens").EnumerateArray().Select(token => token.GetString()!)];
        _leaves = [.. placeholders.GetProperty("bareTokens").EnumerateArray().Select(token => token.GetString()!), "timestamp", "date"];
    }

    public string Bind(string text) => _bindings.Aggregate(text, (bound, binding) => bound.Replace(binding.Key, binding.Value, StringComparison.Ordinal));

    public bool Match(JsonElement recorded, JsonElement actual)
    {
        if (recorded.ValueKind == JsonValueKind.Object && actual.ValueKind == JsonValueKind.String) return Parsed(actual) is { } inner && Match(recorded, inner);
        if (recorded.ValueKind == JsonValueKind.String) return MatchText(Bind(recorded.GetString()!), actual);
        if (recorded.ValueKind != actual.ValueKind) return false;
        return recorded.ValueKind switch
        {
            JsonValueKind.Object => recorded.EnumerateObject().Count() == actual.EnumerateObject().Count()
                && recorded.EnumerateObject().All(member => actual.TryGetProperty(Bind(member.Name), out var value) && Match(member.Value, value)),
            JsonValueKind.Array => recorded.GetArrayLength() == actual.GetArrayLength()
                && recorded.EnumerateArray().Zip(actual.EnumerateArray()).All(pair => Match(pair.First, pair.Second)),
            JsonValueKind.Number => recorded.GetDouble() == actual.GetDouble(),
            _ => true,
        };
    }

    private bool MatchText(string recorded, JsonElement actual)
    {
        if (_leaves.Contains(recorded)) return true;
        if (actual.ValueKind != JsonValueKind.String) return false;
        var text = actual.GetString()!;
        if (recorded == text) return true;
        var pattern = _tokens.Aggregate(Regex.Escape(recorded), (known, token) => known.Replace(Regex.Escape(token), ".+", StringComparison.Ordinal));
        if (Regex.IsMatch(text, "^" + pattern + "$", RegexOptions.Singleline, TimeSpan.FromSeconds(1))) return true;
        return Parsed(recorded) is { } left && Parsed(actual) is { } right && left.ValueKind is JsonValueKind.Object or JsonValueKind.Array && Match(left, right);
    }

    private static JsonElement? Parsed(JsonElement text) => Parsed(text.GetString()!);

    private static JsonElement? Parsed(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
