using System.Globalization;
using System.Text.Json;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>
/// The items of a JSON file: the elements of its array. With a pointer, the elements or the members of what it points to.
/// A file that is an object as a whole is refused, as AWS does.
/// </summary>
internal static class JsonItems
{
    public static async ValueTask ReadAsync(ByteWindow window, ReaderSettings settings, string source, ItemCollector items)
    {
        var tokens = new JsonTokens(window);
        await tokens.ReadAsync().ConfigureAwait(false);
        foreach (var step in settings.Pointer) await StepAsync(tokens, step).ConfigureAwait(false);
        if (!(tokens.Type is JsonTokenType.StartArray || tokens.Type is JsonTokenType.StartObject && settings.Pointer.Count > 0)) throw NotIterable();
        while (!items.IsFull && await tokens.TakeAsync().ConfigureAwait(false) is var (name, value, bytes))
            items.Add(name, JsonItem.Of(value), source, bytes);
    }

    private static async ValueTask StepAsync(JsonTokens tokens, string step)
    {
        var isObject = tokens.Type is JsonTokenType.StartObject;
        long index = 0;
        if (!isObject && !(tokens.Type is JsonTokenType.StartArray && long.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out index))) throw NotIterable();
        while (true)
        {
            await tokens.ReadAsync().ConfigureAwait(false);
            if (tokens.Type is JsonTokenType.EndObject or JsonTokenType.EndArray) throw NotIterable();
            var found = isObject ? tokens.Name == step : index-- == 0;
            if (isObject) await tokens.ReadAsync().ConfigureAwait(false);
            if (found) return;
            await tokens.SkipAsync().ConfigureAwait(false);
        }
    }

    private static ItemsRefused NotIterable() => new("Attempting to map over non-iterable node.");
}
