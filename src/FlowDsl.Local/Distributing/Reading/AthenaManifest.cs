namespace FlowDsl.Local.Distributing.Reading;

/// <summary>
/// The data manifest of Athena's UNLOAD: a list of files, whose items are the items.
/// See https://docs.aws.amazon.com/athena/latest/ug/querying-finding-output-files.html.
/// </summary>
internal static class AthenaManifest
{
    private const string Scheme = "s3://";

    public static async ValueTask ReadAsync(string bucket, string key, ObjectReader reader, ItemCollector items)
    {
        var places = new List<string>();
        await reader.ReadAsync(bucket, key, async window =>
        {
            var rows = new CsvRows(window, (byte)',');
            while (await rows.ReadAsync(most: 1).ConfigureAwait(false) is { } row) places.Add(row[0]);
        }).ConfigureAwait(false);
        foreach (var place in places)
        {
            if (items.IsFull) return;
            var slash = place.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? place.IndexOf('/', Scheme.Length) : -1;
            if (slash < 0) throw new ItemsRefused($"A line of the manifest names no object of S3: '{place}'.");
            await reader.ReadAsync(place[Scheme.Length..slash], place[(slash + 1)..]).ConfigureAwait(false);
        }
    }
}
