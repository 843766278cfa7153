using System.IO.Compression;
using ZstdSharp;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>How an object is compressed, which its name says: https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html.</summary>
internal static class Compression
{
    /// <summary>What the object holds, decompressed as it is read.</summary>
    public static Stream Opened(Stream stream, string key) =>
        key.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress)
        : key.EndsWith(".zstd", StringComparison.Ordinal) || key.EndsWith(".zst", StringComparison.Ordinal) ? new DecompressionStream(stream, leaveOpen: false)
        : stream;
}
