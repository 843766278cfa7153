using System.Text.Json;
using Medallion.Contracts;

namespace Handlers.Records;

/// <summary>A whole number that a page says beside its records.</summary>
/// <param name="path">Where: member names joined by dots.</param>
internal sealed class EnvelopeNumber(string path)
{
    private readonly JsonPath _place = new(path);

    /// <summary>The number, or null when the page has not said it so far.</summary>
    internal long? Value { get; private set; }

    /// <summary>Must see every token outside the records.</summary>
    /// <exception cref="ApiContractBroken">Something else is there.</exception>
    internal void See(ref readonly Utf8JsonReader reader)
    {
        if (!_place.IsAt(in reader)) return;
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt64(out var number))
            throw new ApiContractBroken($"What the page has at '{path}' is no whole number.");
        Value = number;
    }
}
