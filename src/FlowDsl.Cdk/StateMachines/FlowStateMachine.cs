using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Cdk;

/// <summary>A workflow as a state machine: the definition's own text with its tokens as definition substitutions, and a role with exactly the statements that the workflow carries, beside those of logging and tracing.</summary>
public sealed class FlowStateMachine : Construct
{
    /// <summary>A state machine of a workflow.</summary>
    /// <param name="scope">The construct that it belongs to.</param>
    /// <param name="id">Its name there.</param>
    /// <param name="workflow">The workflow, compiled.</param>
    /// <param name="props">How it is deployed.</param>
    /// <exception cref="DiagnosticException">A resource of the workflow is not bound, or a binding is of none.</exception>
    public FlowStateMachine(Construct scope, string id, CompiledWorkflow workflow, FlowStateMachineProps props) : base(scope, id)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        ArgumentNullException.ThrowIfNull(props);
        BindingChecks.Require(workflow, props.Bindings);
        Role = new Role(this, "Role", new RoleProps { AssumedBy = new ServicePrincipal("states.amazonaws.com") });
        foreach (var statement in BoundStatements.Of(workflow, props.Bindings)) Role.AddToPrincipalPolicy(statement);
        Logs = new LogGroup(this, "Logs", new LogGroupProps
        {
            // The prefix keeps the resource policy of log delivery short: without it each log group is written into it, until it is full.
            LogGroupName = $"/aws/vendedlogs/states/{props.StateMachineName ?? Names.UniqueResourceName(this, new UniqueResourceNameOptions { Separator = "-", MaxLength = 200 })}",
            Retention = props.LogRetention,
            RemovalPolicy = props.LogRemoval,
        });
        Machine = new StateMachine(this, "Machine", new StateMachineProps
        {
            StateMachineName = props.StateMachineName,
            DefinitionBody = DefinitionBody.FromString(workflow.Asl),
            DefinitionSubstitutions = props.Bindings.All.ToDictionary(binding => binding.Key, binding => binding.Value.Value),
            Role = Role,
            TracingEnabled = props.Tracing,
            Logs = new LogOptions { Destination = Logs, Level = LogLevel.ALL, IncludeExecutionData = false },
        });
    }

    /// <summary>The state machine, as CDK's own construct.</summary>
    public StateMachine Machine { get; }

    /// <summary>Its role.</summary>
    public Role Role { get; }

    /// <summary>Where its executions are logged.</summary>
    public LogGroup Logs { get; }
}
