using System.Text.Json;
using Medallion.Contracts;

namespace Handlers.Records;

/// <summary>
/// Finds the records in a page that comes block by block, and hands each one's bytes on untouched. Sees every token of the page, so what it accepts is JSON to the end.
/// </summary>
internal sealed class RecordScanner(PageEnvelope envelope, LineBuffer lines)
{
    // Deep enough for anything an API means to send; a bomb of brackets is refused as no JSON.
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 256 });
    private readonly JsonPath _recordsPath = new(envelope.RecordsPath);
    private readonly EnvelopeNumber? _count = envelope.CountPath is { } path ? new(path) : null;
    private readonly EnvelopeNumber? _total = envelope.TotalPath is { } path ? new(path) : null;
    private readonly EnvelopeNumber? _pages = envelope.PagesPath is { } path ? new(path) : null;
    private readonly EnvelopeText? _next = envelope.NextPath is { } path ? new(path) : null;
    private int _recordDepth;
    private bool _found;
    private bool _inArray;
    private bool _inRecord;

    /// <summary>Records found so far.</summary>
    internal long Records { get; private set; }

    /// <summary>What the page holds, as far as it is read.</summary>
    internal PageContent Content => new(Records) { Total = _total?.Value, Pages = _pages?.Value, Next = _next?.Value };

    /// <summary>Reads as many tokens as are whole.</summary>
    /// <param name="block">What follows the bytes consumed so far.</param>
    /// <param name="last">Whether nothing follows the block.</param>
    /// <returns>How many bytes of the block are done with; the others belong in front of the next block.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="ApiContractBroken">It is JSON, but no page as the source's definition describes it.</exception>
    internal int Read(ReadOnlySpan<byte> block, bool last)
    {
        var reader = new Utf8JsonReader(block, last, _state);
        var recordStart = 0;
        while (reader.Read())
        {
            if (!_inArray)
            {
                ReadEnvelope(ref reader);
                continue;
            }

            if (_inRecord)
            {
                if (reader.CurrentDepth > _recordDepth || reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray)) continue;
            }
            else if (reader.CurrentDepth < _recordDepth)
            {
                _inArray = false;
                continue;
            }
            else
            {
                recordStart = (int)reader.TokenStartIndex;
                _inRecord = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
                if (_inRecord) continue;
            }

            _inRecord = false;
            lines.Append(block[recordStart..(int)reader.BytesConsumed]);
            lines.EndLine();
            Records++;
        }

        var consumed = (int)reader.BytesConsumed;
        if (_inRecord) lines.Append(block[recordStart..consumed]);
        _state = reader.CurrentState;
        return consumed;
    }

    /// <summary>Checks what only the end of the page can tell.</summary>
    /// <exception cref="ApiContractBroken">There were no records where they should be, not as many as the page says, or no word of how many there are.</exception>
    internal void Complete()
    {
        if (!_found) throw new ApiContractBroken($"The page has no records at '{envelope.RecordsPath}'.");
        if (_total is { Value: null } && Records > 0) throw new ApiContractBroken($"The page has no total at '{envelope.TotalPath}'.");
        if (_pages is { Value: null } && Records > 0) throw new ApiContractBroken($"The page has no number of pages at '{envelope.PagesPath}'.");
        if (_count is null) return;
        if (_count.Value is not { } count) throw new ApiContractBroken($"The page has no count at '{envelope.CountPath}'.");
        if (count != Records) throw new ApiContractBroken($"The page says at '{envelope.CountPath}' that it has {count} records, and has {Records}.");
    }

    private void ReadEnvelope(ref readonly Utf8JsonReader reader)
    {
        _count?.See(in reader);
        _total?.See(in reader);
        _pages?.See(in reader);
        _next?.See(in reader);
        if (!_recordsPath.IsAt(in reader)) return;
        if (_found) throw new ApiContractBroken($"The page has '{envelope.RecordsPath}' twice.");
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new ApiContractBroken($"What the page has at '{envelope.RecordsPath}' is no array of records ({reader.TokenType}).");
        (_found, _inArray, _recordDepth) = (true, true, reader.CurrentDepth + 1);
    }
}
