using System.Text.Json;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>
/// A manifest of Amazon S3 Inventory: what it knows of each object is an item.
/// See https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory-location.html.
/// </summary>
internal static class InventoryManifest
{
    private const string BucketArn = ":s3:::";

    public static async ValueTask ReadAsync(string bucket, string key, ObjectReader reader, ItemCollector items)
    {
        JsonElement manifest = default;
        await reader.ReadAsync(bucket, key, async window => manifest = await WholeAsync(window).ConfigureAwait(false)).ConfigureAwait(false);
        if (Text(manifest, "fileFormat") is var format and not "CSV") throw new ItemsRefused($"The output format of an S3 inventory must be CSV, but is '{format}'.");
        var arn = Text(manifest, "destinationBucket") ?? "";
        var data = arn.IndexOf(BucketArn, StringComparison.Ordinal) is >= 0 and var at ? arn[(at + BucketArn.Length)..] : bucket;
        string[] headers = Text(manifest, "fileSchema")?.Split(',', StringSplitOptions.TrimEntries) ?? throw new ItemsRefused("The manifest has no 'fileSchema'.");
        if (!manifest.TryGetProperty("files", out var files) || files.ValueKind is not JsonValueKind.Array) throw new ItemsRefused("The manifest has no 'files'.");
        foreach (var file in files.EnumerateArray())
        {
            var name = Text(file, "key") ?? throw new ItemsRefused("A file of the manifest has no 'key'.");
            await reader.ReadAsync(data, name, window => CsvItems.ReadAsync(window, headers, (byte)',', $"S3://{data}/{name}", items)).ConfigureAwait(false);
        }
    }

    private static async ValueTask<JsonElement> WholeAsync(ByteWindow window)
    {
        while (!window.IsFinal) await window.FillAsync().ConfigureAwait(false);
        return JsonElement.Parse(window.Bytes);
    }

    private static string? Text(JsonElement owner, string name) =>
        owner.ValueKind is JsonValueKind.Object && owner.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
