using Amazon.CDK;
using Constructs;
using FlowDsl;
using FlowDsl.Cdk;

namespace Medallion;

/// <summary>What a deployment is made of, found and checked before the first resource.</summary>
internal sealed record PipelineParts(Pipeline Pipeline, PipelineDataset Dataset, CompiledWorkflow Workflow, string GlueFolder)
{
    /// <exception cref="InvalidDeployment">Something cannot be deployed; all of it is named.</exception>
    public static PipelineParts Of(Construct scope, Pipeline pipeline, MedallionPipelineProps props)
    {
        var dataset = PipelineDataset.Of(pipeline);
        DeploymentRules.Require(pipeline, props, dataset.Dataset, RemovalGuard.IsAllowed(scope));
        return new(pipeline, dataset, pipeline.Compile(), props.GlueFolder ?? MedallionAssets.Glue);
    }

    /// <summary>The workflow, with its resources bound.</summary>
    public FlowStateMachine Machine(Construct scope, PipelineFunction ingest, SparkJob transform, PipelineCrawler? crawler, AlertsTopic alerts, MedallionPipelineProps props)
    {
        var resources = Pipeline.Resources;
        var bindings = new FlowBindings()
            .Bind(resources.Ingest, ingest.Function)
            .Bind(resources.Transform, transform.Job)
            .Bind(resources.Alerts, alerts.Topic)
            .Bind(resources.SourceEndpoint, Pipeline.Source.Endpoint);
        if (crawler is not null && Workflow.Tokens.Contains(resources.Crawler.Token.Name)) bindings.Bind(resources.Crawler, crawler.Crawler);
        var machine = new FlowStateMachine(scope, "Workflow", Workflow, new FlowStateMachineProps
        {
            Bindings = bindings,
            // With a key a name is needed; without one CloudFormation chooses it, and can replace the machine.
            StateMachineName = props.EncryptionKey is null ? null : Names.UniqueResourceName(scope, new UniqueResourceNameOptions { MaxLength = 80, Separator = "-" }),
            EncryptionKey = props.EncryptionKey,
            LogEncryptionKey = props.EncryptionKey,
            LogLevel = props.WorkflowLogLevel,
            LogRetention = LogDays.Of(props.WorkflowLogRetention),
            Tracing = props.Tracing,
            Release = props.Release,
        });
        alerts.LetUseKey(machine.Role);
        NagSuppression.Wildcards(machine.Role, "X-Ray and the delivery of logs know no resources.", "*");
        NagSuppression.Wildcards(machine.Role, "The function's versions and aliases: the same function.", ":*");
        return machine;
    }
}
