using System.Text.Json;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>Goes through a JSON document token by token, or takes whole values out of it.</summary>
internal sealed class JsonTokens(ByteWindow window)
{
    public const int MaxDepth = 128;

    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = MaxDepth });

    /// <summary>The token that was read last.</summary>
    public JsonTokenType Type { get; private set; }

    /// <summary>Its text, when it is a member's name.</summary>
    public string? Name { get; private set; }

    private int Depth { get; set; }

    /// <summary>Reads the next token.</summary>
    public async ValueTask ReadAsync()
    {
        while (!TryRead()) await window.FillAsync().ConfigureAwait(false);
    }

    /// <summary>Passes over the rest of the value whose first token was read last.</summary>
    public async ValueTask SkipAsync()
    {
        if (Type is not (JsonTokenType.StartArray or JsonTokenType.StartObject)) return;
        var depth = Depth;
        do await ReadAsync().ConfigureAwait(false);
        while (Depth > depth);
    }

    /// <summary>Takes the next element of the array, or member of the object, that was begun; null at its end.</summary>
    public async ValueTask<(string? Name, JsonElement Value, long Bytes)?> TakeAsync()
    {
        while (true)
        {
            if (TryTake(out var taken)) return taken;
            await window.FillAsync().ConfigureAwait(false);
        }
    }

    private bool TryRead()
    {
        var reader = new Utf8JsonReader(window.Bytes, window.IsFinal, _state);
        if (!Advance(ref reader)) return false;
        (Type, Depth) = (reader.TokenType, reader.CurrentDepth);
        Name = Type is JsonTokenType.PropertyName ? NameOf(reader) : null;
        Keep(reader);
        return true;
    }

    private bool TryTake(out (string? Name, JsonElement Value, long Bytes)? taken)
    {
        taken = null;
        var reader = new Utf8JsonReader(window.Bytes, window.IsFinal, _state);
        if (!Advance(ref reader)) return false;
        string? name = null;
        if (reader.TokenType is JsonTokenType.PropertyName)
        {
            name = NameOf(reader);
            if (!Advance(ref reader)) return false;
        }

        if (reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            if (!JsonElement.TryParseValue(ref reader, out var value)) return false;
            taken = (name, value.Value, reader.BytesConsumed);
        }

        Keep(reader);
        return true;
    }

    private static string NameOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException broken)
        {
            throw new ItemsRefused($"The object is no valid JSON: {broken.Message}");
        }
    }

    private bool Advance(ref Utf8JsonReader reader)
    {
        if (reader.Read()) return true;
        return window.IsFinal ? throw new JsonException("The document ends too early.") : false;
    }

    private void Keep(in Utf8JsonReader reader)
    {
        _state = reader.CurrentState;
        window.Consume((int)reader.BytesConsumed);
    }
}
