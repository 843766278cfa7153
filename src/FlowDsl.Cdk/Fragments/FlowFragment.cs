using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;
using FlowDsl.Asl.Diagnostics;
using Newtonsoft.Json.Linq;
using Parallel = Amazon.CDK.AWS.StepFunctions.Parallel;

namespace FlowDsl.Cdk;

/// <summary>
/// A workflow as one state of someone's own CDK state machine: a Parallel of one branch, to which the host adds retries, catches and what comes next as to any other state. What the workflow has
/// to be allowed goes to the host's role. A host speaks JSONPath, the workflow's states JSONata.
/// </summary>
public sealed class FlowFragment : Parallel
{
    private const string WhatTheWorkflowReturns = "$[0]";

    private readonly FlowFragmentProps _props;
    private readonly IReadOnlyList<PolicyStatement> _statements;

    /// <summary>A state of a workflow.</summary>
    /// <param name="scope">The construct that it belongs to.</param>
    /// <param name="id">Its name there, and in the host's definition.</param>
    /// <param name="workflow">The workflow; <see cref="Workflow.Of{TIn,TOut}"/> makes one of a block.</param>
    /// <param name="props">How it stands in the host.</param>
    /// <exception cref="WorkflowException">The workflow has problems, or a name of it is too long with the prefix.</exception>
    /// <exception cref="DiagnosticException">A resource of the workflow is not bound, or to what it cannot be; a binding is of none. Every problem is named.</exception>
    public FlowFragment(Construct scope, string id, IWorkflow workflow, FlowFragmentProps props) : this(scope, id, Checked(id, workflow, props), props)
    {
    }

    private FlowFragment(Construct scope, string id, CompiledWorkflow workflow, FlowFragmentProps props) : base(scope, id, Shape(workflow, props))
    {
        _props = props;
        Workflow = workflow;
        _statements = [.. BoundStatements.Of(workflow, props.Bindings), .. props.AdditionalStatements];
        var states = new Dictionary<string, FragmentState>(StringComparer.Ordinal);
        foreach (var (name, json) in FragmentStates.Of(workflow, props.Bindings)) states.Add(name, new FragmentState(this, name, json, states));
        Branch(states[workflow.Definition.StartAt]);
        if (props.AdditionalStatements.Count == 0) Warnings.Show(this, workflow.Warnings);
        if (workflow.Definition.TimeoutSeconds is { } seconds) Warnings.Show(this, [NotHeld(workflow, seconds)]);
    }

    /// <summary>The workflow as it stands in the host: its names have the prefix, its tokens are those of the workflow.</summary>
    public CompiledWorkflow Workflow { get; }

    /// <inheritdoc/>
    public override JObject ToStateJson()
    {
        var state = base.ToStateJson();
        // CDK's Parallel has no properties for these two.
        if (_props.Parameters is { } parameters) state["Parameters"] = JObject.FromObject(parameters);
        if (_props.Assign is { } assign) state["Assign"] = JObject.FromObject(assign);
        return state;
    }

    /// <inheritdoc/>
    protected override void WhenBoundToGraph(StateGraph graph)
    {
        base.WhenBoundToGraph(graph);
        foreach (var statement in _statements) graph.RegisterPolicyStatement(statement);
    }

    private static CompiledWorkflow Checked(string id, IWorkflow workflow, FlowFragmentProps props)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(workflow);
        ArgumentNullException.ThrowIfNull(props);
        var compiled = workflow.Compile(new CompileOptions { Prefix = props.Prefix ?? id });
        var problems = BindingChecks.Problems(compiled, props.Bindings).ToList();
        return problems.Count == 0 ? compiled : throw new DiagnosticException(problems);
    }

    private static ParallelProps Shape(CompiledWorkflow workflow, FlowFragmentProps props) => new()
    {
        Comment = props.Comment ?? workflow.Definition.Comment,
        InputPath = props.InputPath,
        ResultSelector = props.ResultSelector?.ToDictionary(),
        ResultPath = props.ResultPath,
        OutputPath = props.OutputPath ?? (props.ResultPath is null && props.ResultSelector is null ? WhatTheWorkflowReturns : null),
    };

    private static Diagnostic NotHeld(CompiledWorkflow workflow, long seconds) => new()
    {
        Code = DiagnosticCodes.TimeoutNotHeld,
        Reason = $"{workflow.Name} may take {seconds} seconds as a machine of its own, and a Parallel has no timeout",
    };
}
