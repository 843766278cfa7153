using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>The objects of a bucket: what is known of each is an item, or the items within each are.</summary>
internal static class ListedObjects
{
    public static async ValueTask ReadAsync(
        IItemStore store, JsonataValue arguments, ReaderSettings settings, ObjectReader reader, ItemCollector items, CancellationToken cancellationToken)
    {
        var bucket = ReaderArguments.Required(arguments, "Bucket");
        var prefix = ReaderArguments.Optional(arguments, "Prefix") ?? "";
        var (after, delimiter) = (ReaderArguments.Optional(arguments, "StartAfter"), ReaderArguments.Optional(arguments, "Delimiter"));
        await foreach (var listed in store.ListAsync(bucket, prefix, cancellationToken).ConfigureAwait(false))
        {
            if (items.IsFull) return;
            if (after is not null && string.CompareOrdinal(listed.Key, after) <= 0) continue;
            if (delimiter is { Length: > 0 } && listed.Key.IndexOf(delimiter, prefix.Length, StringComparison.Ordinal) >= 0) continue;
            if (!settings.LoadsListed) items.Add(null, Item(listed), $"S3://{bucket}", listed.Key.Length);
            // What the console makes for a folder has nothing in it.
            else if (listed.Size > 0 || !listed.Key.EndsWith('/')) await reader.ReadAsync(bucket, listed.Key).ConfigureAwait(false);
        }
    }

    // The names and their order are those of AWS: "Etag", and a time in seconds.
    private static JsonataValue Item(StoredItem listed) => JsonataValue.ObjectOf(
        new("Etag", JsonataValue.From(listed.ETag)),
        new("Key", JsonataValue.From(listed.Key)),
        new("LastModified", JsonataValue.From(listed.LastModified.ToUnixTimeSeconds())),
        new("Size", JsonataValue.From(listed.Size)),
        new("StorageClass", JsonataValue.From(listed.StorageClass)));
}
