using Amazon.CDK;
using Constructs;

namespace Medallion;

/// <summary>The tags that bills and people go by.</summary>
internal static class PipelineTags
{
    /// <summary>The tag with the pipeline's name. Keys of tags are case-sensitive.</summary>
    public const string Pipeline = "pipeline";

    public static void Put(Construct scope, Pipeline pipeline, MedallionPipelineProps props)
    {
        var tags = Tags.Of(scope);
        tags.Add(Pipeline, pipeline.Name);
        if (props.Owner is { } owner) tags.Add("owner", owner);
        foreach (var (name, value) in props.Tags.OrderBy(tag => tag.Key, StringComparer.Ordinal)) tags.Add(name, value);
    }
}
