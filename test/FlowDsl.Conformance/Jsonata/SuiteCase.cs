using System.Text.Json;
using FlowDsl.Jsonata;

namespace FlowDsl.Conformance.Jsonata;

/// <summary>A case of the reference implementation's suite.</summary>
/// <param name="Name">Group, name and number.</param>
/// <param name="Expression">The JSON of the expression's text.</param>
/// <param name="Data">The input.</param>
/// <param name="Bindings">The variables.</param>
/// <param name="Result">What it gives; null when nothing or an error.</param>
/// <param name="IsUndefined">Whether it gives nothing.</param>
/// <param name="Code">The error's code, when it fails.</param>
/// <param name="IsUnordered">Whether the order of the result's items says nothing.</param>
/// <param name="Depth">How deeply it may nest.</param>
public sealed record SuiteCase(
    string Name, string Expression, JsonElement? Data, Dictionary<string, JsonElement> Bindings, JsonElement? Result, bool IsUndefined, string? Code, bool IsUnordered, int? Depth)
{
    /// <summary>Reads the suite.</summary>
    /// <param name="folder">The folder with <c>cases.jsonl</c> and <c>datasets.json</c>.</param>
    public static IReadOnlyList<SuiteCase> Read(string folder)
    {
        using var sets = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "datasets.json")));
        var datasets = sets.RootElement.Clone();
        return [.. File.ReadLines(Path.Combine(folder, "cases.jsonl")).Select(line => Read(line, datasets))];
    }

    private static SuiteCase Read(string line, JsonElement datasets)
    {
        using var document = JsonDocument.Parse(line);
        var json = document.RootElement.Clone();
        JsonElement? Get(string name) => json.TryGetProperty(name, out var value) ? value : null;
        return new(
            $"{Get("group")}/{Get("name")}#{Get("n")}",
            Get("expr")!.Value.GetRawText(),
            Get("dataset") is { ValueKind: JsonValueKind.String } set ? datasets.GetProperty(set.GetString()!) : Get("data"),
            Get("bindings")?.EnumerateObject().ToDictionary(p => p.Name, p => p.Value) ?? [],
            Get("result"),
            Get("undefinedResult") is not null,
            Get("code")?.GetString() ?? (Get("error") is { } error ? error.GetProperty("code").GetString() : null),
            Get("unordered")?.GetBoolean() ?? false,
            Get("depth")?.GetInt32());
    }

    /// <summary>What is wrong with the engine's answer, or null.</summary>
    public string? Check()
    {
        try
        {
            var limits = new JsonataLimits { Timeout = TimeSpan.FromSeconds(Code == "U1001" ? 1 : 20), MaxDepth = Depth is > 100 ? Depth.Value : JsonataLimits.Default.MaxDepth };
            var bindings = Bindings.ToDictionary(b => b.Key, b => JsonataValue.From(b.Value));
            // The text itself may hold half a surrogate pair, which only the engine's own reader of JSON lets through.
            var text = JsonataValue.From(JsonDocument.Parse(Expression).RootElement).AsString();
            var actual = JsonataExpression.Parse(text).Evaluate(Data is { } data ? JsonataValue.From(data) : default, bindings, limits);
            if (Code is not null) return $"expected {Code}, got {actual}";
            if (IsUndefined || Result is null) return actual.Kind is JsonataKind.Undefined ? null : $"expected nothing, got {actual}";
            if (actual.Kind is JsonataKind.Undefined or JsonataKind.Function) return $"expected {Result}, got {actual.Kind}";
            return Same(Result.Value, actual.ToJsonElement()) ? null : $"expected {Result.Value.GetRawText()}, got {actual}";
        }
        catch (JsonataException fault)
        {
            return fault.Code == Code ? null : $"expected {Code ?? Result?.GetRawText() ?? "nothing"}, got {fault.Code}: {fault.Message}";
        }
    }

    private bool Same(JsonElement expected, JsonElement actual)
    {
        if (!IsUnordered) return JsonElement.DeepEquals(expected, actual);
        return expected.EnumerateArray().Select(e => e.GetRawText()).Order(StringComparer.Ordinal)
            .SequenceEqual(actual.EnumerateArray().Select(e => e.GetRawText()).Order(StringComparer.Ordinal));
    }
}
