using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;
using FlowDsl.Cdk;

namespace Medallion;

/// <summary>Makes a pipeline's jobs and schedules.</summary>
internal sealed class PipelineJobs(Construct scope, PipelineParts parts, MedallionLake lake, GlueSecurity security, PipelineNetwork? network)
{
    private readonly GlueLibrary _library = new(scope, parts.GlueFolder, parts.Dataset);
    private readonly string _name = Names.UniqueResourceName(scope, new UniqueResourceNameOptions { MaxLength = 100, Separator = "-" });

    private MedallionSettings Settings => parts.Pipeline.Settings;

    public SparkJob Transform() => new(scope, "Transform", new GlueJobProps
    {
        Description = $"Bronze to gold of {parts.Pipeline.Name}",
        LogName = $"{_name}/transform",
        ScriptPath = Path.Combine(parts.GlueFolder, "jobs", "bronze_to_gold.py"),
        Library = _library,
        Security = security,
        Network = network,
        GlueVersion = Settings.Transform.GlueVersion,
        WorkerType = Settings.Transform.WorkerType,
        MinWorkers = Settings.Transform.MinWorkers,
        MaxWorkers = Settings.Transform.MaxWorkers,
        Timeout = Settings.Transform.Timeout,
        NotifyAfterMinutes = Settings.Monitoring.NotifyDelayAfterMinutes(Settings.Transform),
        Retries = Settings.Transform.JobRetries,
        MaxConcurrentRuns = Settings.Transform.MaxConcurrentRuns,
        LogRetention = Settings.Transform.LogRetention,
        MetricsNamespaces = [Settings.Transform.MetricsNamespace],
        Arguments = BronzeToGold.Arguments(parts.Pipeline, parts.Dataset.Dataset, lake),
        LakeStatements = BronzeToGold.Statements(parts.Pipeline, parts.Dataset.Dataset, lake),
        LakeWildcards = BronzeToGold.Wildcards(parts.Pipeline, parts.Dataset.Dataset),
        Keys = [lake.EncryptionKey, security.LogKey],
    });

    public SparkJob Compaction() => new(scope, "Compaction", new GlueJobProps
    {
        Description = $"Merges small files of {parts.Pipeline.Name}",
        LogName = $"{_name}/compaction",
        ScriptPath = Path.Combine(parts.GlueFolder, "jobs", "compact.py"),
        Library = _library,
        Security = security,
        Network = network,
        GlueVersion = Settings.Transform.GlueVersion,
        WorkerType = Settings.Compaction.WorkerType,
        MinWorkers = Settings.Compaction.Workers,
        MaxWorkers = Settings.Compaction.Workers,
        Timeout = Settings.Compaction.Timeout,
        LogRetention = Settings.Transform.LogRetention,
        Arguments = CompactionParts.Arguments(parts.Pipeline, parts.Dataset.Dataset, lake),
        LakeStatements = CompactionParts.Statements(parts.Dataset.Dataset, lake),
        LakeWildcards = CompactionParts.Wildcards(parts.Dataset.Dataset),
        Keys = [lake.EncryptionKey, security.LogKey],
    });

    public PipelineSchedule Daily(FlowStateMachine machine, Queue deadLetters) => new(
        scope, "Schedule", Settings.Schedule,
        new($"Starts {parts.Pipeline.Name}", machine.ExecutionTargetArn, "states:StartExecution", machine.Machine.StateMachineArn),
        deadLetters, security.LogKey);

    public PipelineSchedule Weekly(SparkJob job, Queue deadLetters) => new(
        scope, "CompactionSchedule",
        Settings.Schedule with
        {
            Expression = Settings.Compaction.Expression,
            TimeZone = Settings.Compaction.TimeZone,
            Input = $$"""{"JobName":"{{job.Job.Ref}}"}""",
            Enabled = true,
        },
        new($"Starts the compaction of {parts.Pipeline.Name}", $"arn:{Aws.PARTITION}:scheduler:::aws-sdk:glue:startJobRun", "glue:StartJobRun", job.Arn),
        deadLetters, security.LogKey);
}
