using System.Text;
using System.Text.Json;
using Medallion.Contracts;

namespace Handlers.Records;

/// <summary>A text that a page says beside its records; a number counts as its digits.</summary>
/// <param name="path">Where: member names joined by dots.</param>
internal sealed class EnvelopeText(string path)
{
    private readonly JsonPath _place = new(path);

    /// <summary>The text, or null when the page has not said it so far or says null.</summary>
    internal string? Value { get; private set; }

    /// <summary>Must see every token outside the records.</summary>
    /// <exception cref="ApiContractBroken">Something else is there.</exception>
    internal void See(ref readonly Utf8JsonReader reader)
    {
        if (!_place.IsAt(in reader)) return;
        Value = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            JsonTokenType.Null => null,
            var other => throw new ApiContractBroken($"What the page has at '{path}' is neither text nor number ({other})."),
        };
    }
}
