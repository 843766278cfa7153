using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace FlowDsl.Local.StateTests;

/// <summary>A store whose every object is what the request says that the ItemReader reads. A listing is the array that the API would give.</summary>
/// <param name="data">The data as it is in its source.</param>
internal sealed class GivenStore(string data) : IItemStore
{
    public ValueTask<Stream?> OpenAsync(string bucket, string key, CancellationToken cancellationToken) => new(new MemoryStream(Encoding.UTF8.GetBytes(data)));

    public async IAsyncEnumerable<StoredItem> ListAsync(string bucket, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var item in Listing())
        {
            yield return new StoredItem(
                Text(item, "Key") ?? "",
                item.TryGetProperty("Size", out var size) && size.ValueKind == JsonValueKind.Number && size.TryGetInt64(out var bytes) ? bytes : 0,
                item.TryGetProperty("LastModified", out var modified) && modified.ValueKind == JsonValueKind.Number
                    ? DateTimeOffset.FromUnixTimeSeconds((long)modified.GetDouble()) : default,
                Text(item, "Etag") ?? "",
                Text(item, "StorageClass") ?? "STANDARD");
        }
    }

    public ValueTask WriteAsync(string bucket, string key, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A tested Map writes nothing.");

    private JsonElement[] Listing()
    {
        try
        {
            var listing = JsonElement.Parse(data);
            if (listing.ValueKind == JsonValueKind.Array && listing.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object)) return [.. listing.EnumerateArray()];
        }
        catch (JsonException)
        {
        }

        throw StateTestRefusedException.Validation("The data of an ItemReader that lists objects must be a JSON array of objects.");
    }

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
