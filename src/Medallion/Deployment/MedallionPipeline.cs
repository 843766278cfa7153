using Amazon.CDK.AWS.Glue;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Scheduler;
using Amazon.CDK.AWS.SQS;
using Constructs;
using FlowDsl.Cdk;

namespace Medallion;

/// <summary>A pipeline with everything that it needs on AWS: lake, function, job, catalog, workflow, schedule, queries, alarms, dashboards.</summary>
public sealed partial class MedallionPipeline : Construct
{
    private readonly PipelineFunction _ingest;
    private readonly SparkJob _transform;
    private readonly SparkJob? _compaction;
    private readonly PipelineCatalog _catalog;
    private readonly PipelineSchedule _schedule;
    private readonly PipelineSchedule? _compactionSchedule;
    private readonly PipelineMonitoring _monitoring;

    /// <summary>Deploys a pipeline.</summary>
    /// <param name="scope">The construct that it belongs to, usually a stack.</param>
    /// <param name="id">Its name there.</param>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="props">What the deployment adds.</param>
    /// <exception cref="InvalidDeployment">A setting or a prop cannot be; all problems are named, and nothing is synthesised.</exception>
    /// <exception cref="InvalidDataset">The data set is not there, or is none.</exception>
    public MedallionPipeline(Construct scope, string id, Pipeline pipeline, MedallionPipelineProps? props = null) : base(scope, id)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        props ??= new MedallionPipelineProps();
        var parts = PipelineParts.Of(this, pipeline, props);
        Lake = props.Lake ?? new MedallionLake(this, "Lake", new MedallionLakeProps { Settings = pipeline.Settings.Lake, EncryptionKey = props.EncryptionKey, RemoveData = props.RemoveData });
        Lake.Tenants.Add(pipeline, parts.Dataset.Dataset);
        // A shared lake may have a key where the pipeline has none; what Glue writes of its data is then encrypted by that.
        var key = props.EncryptionKey ?? Lake.EncryptionKey;
        if (key is not null) KeyPolicy.LetLogsUse(this, key);
        Alerts = new AlertsTopic(this, "Alerts", props.EncryptionKey, props.AlertEmails);
        DeadLetters = Medallion.DeadLetters.Make(this, props.EncryptionKey, pipeline.Settings.Schedule.DeadLetterRetention);
        var network = props.Vpc is null ? null : new PipelineNetwork(this, "Network", pipeline, props);
        _ingest = new PipelineFunction(this, "Ingest", pipeline, props, Lake, network);
        var security = new GlueSecurity(this, "Security", pipeline, key);
        var jobs = new PipelineJobs(this, parts, Lake, security, network);
        _transform = jobs.Transform();
        _catalog = new PipelineCatalog(this, "Catalog", pipeline, parts.Dataset.Dataset, Lake, security);
        Machine = parts.Machine(this, _ingest, _transform, _catalog.Crawler, Alerts, props);
        _schedule = jobs.Daily(Machine, DeadLetters);
        if (pipeline.Settings.Compaction.Enabled)
        {
            _compaction = jobs.Compaction();
            _compactionSchedule = jobs.Weekly(_compaction, DeadLetters);
        }

        Queries = AddQueries(parts, props);
        _monitoring = AddMonitoring(pipeline);
        PipelineTags.Put(this, pipeline, props);
        AddOutputs();
    }

    /// <summary>The lake: the pipeline's own, or the one that it shares.</summary>
    public MedallionLake Lake { get; }

    /// <summary>The topic of successes, failures and alarms.</summary>
    public AlertsTopic Alerts { get; }

    /// <summary>The ingestion function.</summary>
    public Amazon.CDK.AWS.Lambda.Function IngestFunction => _ingest.Function;

    /// <summary>The Glue job from bronze to gold.</summary>
    public CfnJob TransformJob => _transform.Job;

    /// <summary>The Glue job that merges small files, if there is one.</summary>
    public CfnJob? CompactionJob => _compaction?.Job;

    /// <summary>The crawler of the gold tables, if the catalog has one.</summary>
    public CfnCrawler? Crawler => _catalog.Crawler?.Crawler;

    /// <summary>The name of the database of the gold tables.</summary>
    public string DatabaseName => _catalog.DatabaseName;

    /// <summary>The workflow.</summary>
    public FlowStateMachine Machine { get; }

    /// <summary>The Athena workgroup and its saved queries.</summary>
    public QueryWorkGroup Queries { get; }

    /// <summary>The alarms.</summary>
    public IReadOnlyList<Amazon.CDK.AWS.CloudWatch.Alarm> Alarms => _monitoring.Alarms.All;

    /// <summary>What starts the workflow.</summary>
    public CfnSchedule Schedule => _schedule.Schedule;

    /// <summary>Where starts go that the schedules could not make.</summary>
    public Queue DeadLetters { get; }

    /// <summary>
    /// The roles, one for each principal, with whose they are: for policies that others own, as those of a key or a bucket of another account, and for grants of Lake Formation.
    /// </summary>
    public IReadOnlyList<PipelineRole> Roles =>
    [
        new("ingestion function", _ingest.Role),
        new("transform job", _transform.Role),
        .. _catalog.Crawler is { } crawler ? [new PipelineRole("crawler", crawler.Role)] : Array.Empty<PipelineRole>(),
        new("workflow", Machine.Role),
        new("schedule", _schedule.Role),
        .. _compaction is { } job && _compactionSchedule is { } weekly ? [new("compaction job", job.Role), new("compaction schedule", weekly.Role)] : Array.Empty<PipelineRole>(),
    ];
}
