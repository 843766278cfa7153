using FlowDsl;
using Medallion.Contracts;

namespace Medallion;

/// <summary>What a <see cref="MedallionDaily"/> works with. Each is a token in the definition, which CDK or the local host binds.</summary>
public sealed record MedallionResources
{
    /// <summary>The ingestion function.</summary>
    public Function<IngestRequest, IngestResult> Ingest { get; init; } = new("IngestFunction");

    /// <summary>The Glue job, bronze to gold.</summary>
    public GlueJob<TransformArguments> Transform { get; init; } = new("TransformJob");

    /// <summary>The crawler of the curated layer; without one (<see cref="CatalogKind.DeclaredTables"/>) the workflow does not mention it.</summary>
    public Crawler Crawler { get; init; } = new("CuratedCrawler");

    /// <summary>Where people are told of successes and failures.</summary>
    public Topic Alerts { get; init; } = new("AlertsTopic");

    /// <summary>The address of the source: each environment may have its own.</summary>
    public Token SourceEndpoint { get; init; } = new("SourceEndpoint");
}
