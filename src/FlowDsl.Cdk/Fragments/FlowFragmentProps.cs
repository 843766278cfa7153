using Amazon.CDK.AWS.IAM;

namespace FlowDsl.Cdk;

/// <summary>How a workflow stands inside another machine. The paths and templates are the host's: JSONPath.</summary>
public sealed record FlowFragmentProps
{
    /// <summary>What the workflow's resources are here.</summary>
    public required FlowBindings Bindings { get; init; }

    /// <summary>What the names of the workflow's states and variables begin with; by default the fragment's id.</summary>
    public string? Prefix { get; init; }

    /// <summary>What the host's role is allowed beside what the definition tells: the permissions of a call that FLOW1301 or FLOW1302 warns of. With them the warning is gone.</summary>
    public IReadOnlyList<PolicyStatement> AdditionalStatements { get; init; } = [];

    /// <summary>A remark in the host's definition; by default the workflow's own.</summary>
    public string? Comment { get; init; }

    /// <summary>The part of the state's input that <see cref="Parameters"/>, and without them the workflow, are given.</summary>
    public string? InputPath { get; init; }

    /// <summary>The workflow's input, as a payload template; by default the state's.</summary>
    public IReadOnlyDictionary<string, object>? Parameters { get; init; }

    /// <summary>What is kept of the result, as a payload template over the array of one that a Parallel gives: <c>$[0]</c> is what the workflow returns.</summary>
    public IReadOnlyDictionary<string, object>? ResultSelector { get; init; }

    /// <summary>Where in the host's document the result goes, as the array of one unless <see cref="ResultSelector"/> unwraps it; <c>JsonPath.DISCARD</c> keeps the document as it is.</summary>
    public string? ResultPath { get; init; }

    /// <summary>Variables of the host that take parts of the result, as a payload template over the array of one: <c>["report.$"] = "$[0]"</c>.</summary>
    public IReadOnlyDictionary<string, object>? Assign { get; init; }

    /// <summary>The part of the document that goes on; by default what the workflow returns, or the whole document with <see cref="ResultPath"/> or <see cref="ResultSelector"/>.</summary>
    public string? OutputPath { get; init; }
}
