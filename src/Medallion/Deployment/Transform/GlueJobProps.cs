using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;

namespace Medallion;

/// <summary>What the two Glue jobs differ in.</summary>
internal sealed record GlueJobProps
{
    public required string Description { get; init; }

    /// <summary>The job's name in the names of its log groups.</summary>
    public required string LogName { get; init; }

    public required string ScriptPath { get; init; }

    public required GlueLibrary Library { get; init; }

    public required GlueSecurity Security { get; init; }

    public PipelineNetwork? Network { get; init; }

    public required string GlueVersion { get; init; }

    public required string WorkerType { get; init; }

    public required int MinWorkers { get; init; }

    public required int MaxWorkers { get; init; }

    public required TimeSpan Timeout { get; init; }

    /// <summary>After how many minutes Glue tells of a run that still runs.</summary>
    public int? NotifyAfterMinutes { get; init; }

    public int Retries { get; init; }

    public int MaxConcurrentRuns { get; init; } = 1;

    public required TimeSpan LogRetention { get; init; }

    /// <summary>The namespaces that the job writes metrics to, beside Glue's own.</summary>
    public IReadOnlyList<string> MetricsNamespaces { get; init; } = [];

    public required IReadOnlyDictionary<string, string> Arguments { get; init; }

    public required IReadOnlyList<PolicyStatement> LakeStatements { get; init; }

    public required IReadOnlyList<IKey?> Keys { get; init; }

    /// <summary>The ends of the resources with wildcards in <see cref="LakeStatements"/>.</summary>
    public required IReadOnlyList<string> LakeWildcards { get; init; }
}
