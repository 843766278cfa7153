using System.Security.Cryptography;
using Handlers.Storage;

namespace Handlers.Records;

/// <summary>Passes bytes on, counts them and takes their SHA-256.</summary>
internal sealed class DigestStream(Stream inner) : WriteOnlyStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool _abandoned;

    /// <summary>Bytes so far.</summary>
    internal long Bytes { get; private set; }

    /// <summary>The SHA-256 of the bytes so far, in lower-case hex.</summary>
    internal string Sha256 => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <summary>Swallows what a compressor writes when it is disposed half-way.</summary>
    internal void Abandon() => _abandoned = true;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_abandoned) return ValueTask.CompletedTask;
        Bytes += buffer.Length;
        _hash.AppendData(buffer.Span);
        return inner.WriteAsync(buffer, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _hash.Dispose();
        base.Dispose(disposing);
    }
}
