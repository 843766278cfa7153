using System.Text;
using System.Text.Json;

namespace FlowDsl.Conformance.Executions;

/// <summary>An object of S3 that item readers read.</summary>
/// <param name="Bucket">The bucket's name.</param>
/// <param name="Key">The object's key.</param>
/// <param name="Content">Its bytes.</param>
public sealed record StoredObject(string Bucket, string Key, ReadOnlyMemory<byte> Content)
{
    internal static StoredObject Of(JsonElement resource) => new(
        resource.GetProperty("bucket").GetString()!,
        resource.GetProperty("key").GetString()!,
        resource.TryGetProperty("bodyBase64", out var bytes) && bytes.ValueKind == JsonValueKind.String ? bytes.GetBytesFromBase64() : Text(resource.GetProperty("body")));

    private static byte[] Text(JsonElement body) => Encoding.UTF8.GetBytes(body.ValueKind == JsonValueKind.String ? body.GetString()! : body.GetRawText());
}
