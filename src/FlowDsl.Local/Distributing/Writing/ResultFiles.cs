using System.Buffers;
using System.Globalization;
using System.Text;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing.Writing;

/// <summary>Writes the results of one status, in as many files as they need: <c>SUCCEEDED_0.json</c>, <c>SUCCEEDED_1.json</c> …</summary>
internal sealed class ResultFiles(IItemStore store, string bucket, string folder, string status, bool isLines, CancellationToken cancellationToken)
{
    // AWS begins another file at 5 GB; here a file is one piece of memory.
    private const int MostBytes = 64 * 1024 * 1024;

    private ArrayBufferWriter<byte> _content = new();
    private readonly List<JsonataValue> _written = [];
    private bool _isBegun;

    public async ValueTask AddAsync(JsonataValue result)
    {
        var text = Encoding.UTF8.GetBytes(result.ToJson());
        if (_isBegun && _content.WrittenCount + text.Length > MostBytes) await FlushAsync().ConfigureAwait(false);
        if (!isLines) _content.Write(_isBegun ? ","u8 : "["u8);
        _content.Write(text);
        if (isLines) _content.Write("\n"u8);
        _isBegun = true;
    }

    /// <summary>Writes what is left, and says which files there are.</summary>
    public async ValueTask<JsonataValue> EndAsync()
    {
        if (_isBegun) await FlushAsync().ConfigureAwait(false);
        return JsonataValue.ArrayOf([.. _written]);
    }

    private async ValueTask FlushAsync()
    {
        if (!isLines) _content.Write("]"u8);
        var key = string.Create(CultureInfo.InvariantCulture, $"{folder}{status}_{_written.Count}.{(isLines ? "jsonl" : "json")}");
        await store.WriteAsync(bucket, key, _content.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _written.Add(JsonataValue.ObjectOf(new("Key", JsonataValue.From(key)), new("Size", JsonataValue.From(_content.WrittenCount))));
        // A store may keep what it was given.
        (_content, _isBegun) = (new(), false);
    }
}
