using System.Text.Json.Serialization;

namespace Medallion.Contracts;

/// <summary>The arguments of one run of the Glue job, beside the job's own defaults (lake, data set, bookmark option). Glue takes text only, under names that begin with <c>--</c>.</summary>
public sealed record TransformArguments
{
    /// <summary>The key of the manifest to transform.</summary>
    [JsonPropertyName("--manifest")]
    public required string Manifest { get; init; }
}
