using System.Text.Json;
using FlowDsl.Jsonata;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>What an expression can read: <c>$states</c>, the variables as they were when the state began, the clock and chance.</summary>
internal sealed class Surroundings(
    JsonElement input, Func<JsonElement> context, IReadOnlyDictionary<string, JsonElement> variables, DateTimeOffset now, Chance chance) : IJsonataHost
{
    private Dictionary<string, JsonataValue>? _bindings;

    public JsonElement? Result { get; init; }

    public JsonElement? ErrorOutput { get; init; }

    public DateTimeOffset UtcNow => now;

    /// <summary>The names that an expression sees, made when the first one asks.</summary>
    public IReadOnlyDictionary<string, JsonataValue> Bindings => _bindings ??= Bind();

    public void Fill(Span<byte> bytes) => chance.Fill(bytes);

    private Dictionary<string, JsonataValue> Bind()
    {
        var bindings = variables.ToDictionary(variable => variable.Key, variable => JsonataValue.From(variable.Value), StringComparer.Ordinal);
        bindings["states"] = JsonataValue.Object(
        [
            KeyValuePair.Create("input", JsonataValue.From(input)),
            KeyValuePair.Create("context", JsonataValue.From(context())),
            KeyValuePair.Create("result", JsonataValue.From(Result.GetValueOrDefault())),
            KeyValuePair.Create("errorOutput", JsonataValue.From(ErrorOutput.GetValueOrDefault())),
        ]);
        return bindings;
    }
}
