namespace Medallion.Contracts;

/// <summary>The list of what one run wrote to bronze; written last, read by the transform in place of a listing.</summary>
public sealed record Manifest
{
    /// <summary>The file's name within the run's folder.</summary>
    public const string FileName = "_manifest.json";

    /// <summary>The format of this file.</summary>
    public int Version { get; init => field = value == 0 ? field : value; } = 1;

    /// <summary>The source's name.</summary>
    public required string Source { get; init; }

    /// <summary>The stream's name.</summary>
    public required string Stream { get; init; }

    /// <summary>The day that was fetched, in UTC.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The execution that wrote it.</summary>
    public required string Run { get; init; }

    /// <summary>Records in all pages.</summary>
    public required long Records { get; init; }

    /// <summary>Compressed bytes in all pages.</summary>
    public required long Bytes { get; init; }

    /// <summary>The pages, in the API's order.</summary>
    public required IReadOnlyList<ManifestObject> Objects { get; init; }
}
