using Amazon.CDK;
using Amazon.CDK.AWS.S3;

namespace Medallion;

/// <summary>The lifecycle rules of the lake's buckets.</summary>
internal static class LakeLifecycle
{
    public static IEnumerable<ILifecycleRule> Raw(LakeSettings settings) =>
        [new LifecycleRule { Id = "raw-expires", Prefix = "raw/", Expiration = Days(settings.RawRetention) }];

    public static IEnumerable<ILifecycleRule> Processed(LakeSettings settings) => [Tiered("processed", settings), Tiered("quarantine", settings), Staging(settings)];

    // A compaction stages beside what it merges.
    public static IEnumerable<ILifecycleRule> Curated(LakeSettings settings) => [Tiered("curated", settings), Staging(settings)];

    public static IEnumerable<ILifecycleRule> All(LakeSettings settings) =>
        [.. Raw(settings), Tiered("processed", settings), Tiered("quarantine", settings), Tiered("curated", settings), Staging(settings)];

    public static ILifecycleRule Expiring(string id, TimeSpan age) => new LifecycleRule { Id = id, Expiration = Days(age) };

    /// <summary>What each versioned bucket needs, or what was deleted would be paid for for ever.</summary>
    public static ILifecycleRule Housekeeping(LakeSettings settings) => new LifecycleRule
    {
        Id = "housekeeping",
        NoncurrentVersionExpiration = Days(settings.OldVersionRetention),
        ExpiredObjectDeleteMarker = true,
        AbortIncompleteMultipartUploadAfter = Duration.Days(1),
    };

    private static LifecycleRule Tiered(string layer, LakeSettings settings) => new()
    {
        Id = $"{layer}-tiers",
        Prefix = $"{layer}/",
        Transitions = [new Transition { StorageClass = StorageClass.INTELLIGENT_TIERING, TransitionAfter = Days(settings.TieringAge) }],
    };

    private static LifecycleRule Staging(LakeSettings settings) => new() { Id = "staging-expires", Prefix = "_staging/", Expiration = Days(settings.StagingRetention) };

    private static Duration Days(TimeSpan time) => Duration.Days(time.Days);
}
