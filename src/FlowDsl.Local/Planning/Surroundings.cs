using System.Collections;
using System.Diagnostics.CodeAnalysis;
using FlowDsl.Jsonata;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>
/// What the fields of a state can read while it is at one point of its work: its input, the context object, its result, the variables as they were when it began, the clock and chance.
/// It is itself the table of names that a JSONata expression looks in, so that nothing is made which nobody asks for.
/// </summary>
internal sealed class Surroundings(Turn turn, Cursor cursor) : IJsonataHost, IReadOnlyDictionary<string, JsonataValue>
{
    private JsonataValue _context;
    private JsonataValue _states;

    /// <summary>The state's input as it came: <c>$states.input</c>.</summary>
    public JsonataValue Input => cursor.Input;

    /// <summary>What <c>$</c> is in a path: the effective input, the result or the error output, by the field.</summary>
    public JsonataValue Root { get; init; }

    /// <summary>The result of a task, of branches or iterations; undefined before there is one.</summary>
    public JsonataValue Result { get; init; }

    /// <summary>In a catcher: what went wrong.</summary>
    public JsonataValue ErrorOutput { get; init; }

    /// <summary>In a Map's selector: the item at hand.</summary>
    public JsonataValue MapItem { get; init; }

    /// <summary>The context object.</summary>
    public JsonataValue Context => _context.Kind is JsonataKind.Undefined ? _context = ContextObject.Of(turn, cursor, MapItem) : _context;

    /// <summary>Looks into the state, when it is tested by itself.</summary>
    public IStateProbe? Probe => turn.Probe;

    public DateTimeOffset UtcNow => turn.Now;

    public IEnumerable<string> Keys => throw new NotSupportedException();

    public IEnumerable<JsonataValue> Values => throw new NotSupportedException();

    // At least $states is there; nobody counts the rest.
    public int Count => 1;

    public JsonataValue this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public void Fill(Span<byte> bytes) => turn.Chance.Fill(bytes);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonataValue value)
    {
        if (key != "states") return cursor.TryGetVariable(key, out value);
        value = _states.Kind is JsonataKind.Undefined ? _states = States() : _states;
        return true;
    }

    public IEnumerator<KeyValuePair<string, JsonataValue>> GetEnumerator() => throw new NotSupportedException();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private JsonataValue States() => JsonataValue.Object(
    [
        new("input", Input),
        new("context", Context),
        new("result", Result),
        new("errorOutput", ErrorOutput),
    ]);
}
