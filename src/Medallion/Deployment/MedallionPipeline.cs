using Amazon.CDK.AWS.Glue;
using Amazon.CDK.AWS.Lambda;
using Constructs;
using FlowDsl.Cdk;

namespace Medallion;

/// <summary>A pipeline with everything that it needs on AWS: lake, function, job, catalog, workflow, schedule, queries, alarms, dashboards.</summary>
public sealed partial class MedallionPipeline : Construct
{
    /// <summary>Deploys a pipeline.</summary>
    /// <param name="scope">The construct that it belongs to, usually a stack.</param>
    /// <param name="id">Its name there.</param>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="props">What the deployment adds.</param>
    public MedallionPipeline(Construct scope, string id, Pipeline pipeline, MedallionPipelineProps? props = null) : base(scope, id)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        props ??= new MedallionPipelineProps();
        var resources = pipeline.Resources;
        Alerts = new AlertsTopic(this, "Alerts", props.EncryptionKey, props.AlertEmails);
        Machine = new FlowStateMachine(this, "Workflow", pipeline.Compile(), new FlowStateMachineProps
        {
            Bindings = new FlowBindings()
                .Bind(resources.Ingest, Function.FromFunctionName(this, "Ingest", "ingest"))
                .Bind(resources.Transform, "transform")
                .Bind(resources.Crawler, "crawler")
                .Bind(resources.Alerts, Alerts.Topic)
                .Bind(resources.SourceEndpoint, pipeline.Source.Endpoint),
        });
        AddMonitoring(pipeline, props);
    }

    /// <summary>The topic of successes, failures and alarms.</summary>
    public AlertsTopic Alerts { get; }

    /// <summary>The workflow.</summary>
    public FlowStateMachine Machine { get; }
}
