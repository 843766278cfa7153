namespace Medallion;

/// <summary>The lake's three layers, as they are deployed.</summary>
public sealed record LakeSettings
{
    /// <summary>One bucket for all layers, which are prefixes in it then; by default each layer has a bucket of its own, with the same keys.</summary>
    public bool OneBucket { get; init; }

    /// <summary>How long raw pages are kept: whole days.</summary>
    public TimeSpan RawRetention { get; init; } = TimeSpan.FromDays(30);
}
