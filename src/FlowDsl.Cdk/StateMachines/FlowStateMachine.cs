using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;

namespace FlowDsl.Cdk;

/// <summary>A workflow as a state machine: the definition's own text with its tokens as definition substitutions, and a role with exactly the statements that the workflow carries, beside those of logging, tracing and encryption.</summary>
public sealed partial class FlowStateMachine : Construct
{
    private readonly FlowStateMachineProps _props;

    /// <summary>A state machine of a workflow.</summary>
    /// <param name="scope">The construct that it belongs to.</param>
    /// <param name="id">Its name there.</param>
    /// <param name="workflow">The workflow, compiled.</param>
    /// <param name="props">How it is deployed.</param>
    /// <exception cref="DiagnosticException">A resource of the workflow is not bound, or to what it cannot be; a binding is of none; an option cannot be used. Every problem is named.</exception>
    public FlowStateMachine(Construct scope, string id, CompiledWorkflow workflow, FlowStateMachineProps props) : base(scope, Checked(id, ref workflow, props))
    {
        _props = props;
        Workflow = workflow;
        Role = props.Role ?? OwnRole();
        foreach (var statement in BoundStatements.Of(workflow, props.Bindings).Concat(props.AdditionalStatements)) Role.AddToPrincipalPolicy(statement);
        Machine = new StateMachine(this, "Machine", new StateMachineProps
        {
            StateMachineName = props.StateMachineName,
            StateMachineType = props.Type,
            DefinitionBody = DefinitionBody.FromString(workflow.Asl),
            DefinitionSubstitutions = props.Bindings.All.ToDictionary(binding => binding.Key, binding => binding.Value.Value),
            // Under its ARN: CDK makes the machine wait for all of a role, of which Fn::GetAtt names the first half already (cfn-lint W3005).
            Role = props.Role ?? Amazon.CDK.AWS.IAM.Role.FromRoleArn(this, "RoleByArn", Role.RoleArn),
            RemovalPolicy = props.Removal,
        });
        // On the resource itself, so that what the role gets for them carries a reason and no more than that.
        var machine = (CfnStateMachine)Machine.Node.DefaultChild!;
        if (props.LogLevel != LogLevel.OFF) Logs = MachineLogs.Add(this, props, machine, Role);
        if (props.Tracing) MachineTracing.Add(machine, Role);
        if (props.EncryptionKey is { } key) MachineEncryption.Add(this, key, props.StateMachineName!, Logs is not null, machine, Role);
        if (props.Role is null && Role.Node.TryFindChild("DefaultPolicy") is { } policy) Machine.Node.AddDependency(policy);
        if (props.Release is { } release) Alias = MachineRelease.Add(this, Machine, release);
        if (props.AdditionalStatements.Count == 0) Warnings.Show(this, workflow.Warnings);
    }

    /// <summary>The workflow as it is deployed: its text is the template's, to the byte.</summary>
    public CompiledWorkflow Workflow { get; }

    /// <summary>The state machine, as CDK's own construct.</summary>
    public StateMachine Machine { get; }

    /// <summary>Its role.</summary>
    public IRole Role { get; }

    /// <summary>Where its executions are logged; null when they are not.</summary>
    public LogGroup? Logs { get; }

    /// <summary>The alias that goes over to each new version; null without <see cref="FlowStateMachineProps.Release"/>.</summary>
    public CfnStateMachineAlias? Alias { get; }

    /// <summary>What is to be started: the alias's ARN where there is one, else the machine's. A permission to start names the machine in both cases.</summary>
    public string ExecutionTargetArn => Alias?.Ref ?? Machine.StateMachineArn;

    // Before the construct is made: a refused workflow leaves nothing behind in the tree.
    private static string Checked(string id, ref CompiledWorkflow workflow, FlowStateMachineProps props)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        ArgumentNullException.ThrowIfNull(props);
        if (props.Timeout is { } timeout)
        {
            var definition = workflow.Definition with { TimeoutSeconds = (long)timeout.TotalSeconds };
            workflow = workflow with { Definition = definition, Asl = AslWriter.Write(definition) };
        }

        DeploymentChecks.Require(workflow, props);
        return id;
    }

    private Role OwnRole() => new(this, "Role", new RoleProps
    {
        // The service acts for machines of this account only (https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html).
        AssumedBy = new ServicePrincipal("states.amazonaws.com", new ServicePrincipalOpts
        {
            Conditions = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceAccount"] = Aws.ACCOUNT_ID } },
        }),
    });
}
