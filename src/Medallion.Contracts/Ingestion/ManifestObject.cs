namespace Medallion.Contracts;

/// <summary>One page in a <see cref="Manifest"/>.</summary>
public sealed record ManifestObject
{
    /// <summary>The object's key, from the lake's root.</summary>
    public required string Key { get; init; }

    /// <summary>Records in it.</summary>
    public required long Records { get; init; }

    /// <summary>Its compressed size in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>The SHA-256 of its compressed bytes, in lower-case hex.</summary>
    public required string Sha256 { get; init; }
}
