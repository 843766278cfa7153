using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>Reads the items of one object after the other.</summary>
internal sealed class ObjectReader(IItemStore store, ReaderSettings settings, ItemCollector items, CancellationToken cancellationToken)
{
    /// <summary>Reads an object, or a version of it.</summary>
    public async ValueTask ReadAsync(string bucket, string key, string? versionId = null)
    {
        var source = $"S3://{bucket}/{key}";
        if (settings.InputType == "PARQUET")
        {
            await ReadParquetAsync(bucket, key, source).ConfigureAwait(false);
            return;
        }

        var (type, headers, delimiter) = (settings.InputType, settings.Headers, settings.Delimiter);
        await ReadAsync(bucket, key, versionId, window => type switch
        {
            "CSV" => CsvItems.ReadAsync(window, headers, delimiter, source, items),
            "JSON" => JsonItems.ReadAsync(window, settings, source, items),
            "JSONL" => JsonLines.ReadAsync(window, source, items),
            _ => throw new ItemsRefused($"The InputType '{type}' cannot be read: CSV, JSON, JSONL, PARQUET."),
        }).ConfigureAwait(false);
    }

    /// <summary>Opens an object, which is decompressed if its name says so.</summary>
    public ValueTask ReadAsync(string bucket, string key, Func<ByteWindow, ValueTask> read) => ReadAsync(bucket, key, null, read);

    private async ValueTask ReadAsync(string bucket, string key, string? versionId, Func<ByteWindow, ValueTask> read)
    {
        var opening = versionId is null ? store.OpenAsync(bucket, key, cancellationToken) : store.OpenVersionAsync(bucket, key, versionId, cancellationToken);
        var stream = await opening.ConfigureAwait(false) ?? throw Missing();
        await using (stream.ConfigureAwait(false))
        {
            var plain = Compression.Opened(stream, key);
            await using (plain.ConfigureAwait(false))
            {
                var window = new ByteWindow(plain, cancellationToken);
                await window.SkipMarkAsync().ConfigureAwait(false);
                await read(window).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask ReadParquetAsync(string bucket, string key, string source)
    {
        try
        {
            await foreach (var row in store.ReadParquetAsync(bucket, key, cancellationToken).ConfigureAwait(false))
            {
                if (items.IsFull) return;
                items.Add(null, JsonataValue.From(row), source, row.GetRawText().Length);
            }
        }
        catch (FileNotFoundException)
        {
            throw Missing();
        }
    }

    private static ItemsRefused Missing() => new(S3Problems.NoSuchKey);
}
