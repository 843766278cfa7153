using System.Text.Json.Nodes;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;
using Newtonsoft.Json.Linq;
using CdkState = Amazon.CDK.AWS.StepFunctions.State;

namespace FlowDsl.Cdk;

/// <summary>A state of a fragment. CDK knows its name, so that it refuses a second state of that name anywhere in the host, and leaves its transitions to the workflow.</summary>
internal sealed class FragmentState(Construct scope, string name, JsonObject json, IReadOnlyDictionary<string, FragmentState> all)
    : CdkState(scope, name, new StateProps { StateName = name })
{
    /// <inheritdoc/>
    public override INextable[] EndStates => [];

    /// <inheritdoc/>
    public override JObject ToStateJson()
    {
        var state = json.DeepClone().AsObject();
        Follow(state, "Next");
        Follow(state, "Default");
        foreach (var rule in Objects(state, "Choices").Concat(Objects(state, "Catch"))) Follow(rule, "Next");
        return JObject.Parse(state.ToJsonString());
    }

    /// <inheritdoc/>
    protected override void WhenBoundToGraph(StateGraph graph)
    {
        base.WhenBoundToGraph(graph);
        // Each is bound once; CDK finds them by their transitions, which these have not told it.
        foreach (var state in all.Values)
            if (!ReferenceEquals(state, this)) state.BindToGraph(graph);
    }

    private static IEnumerable<JsonObject> Objects(JsonObject state, string member) => (state[member] as JsonArray ?? []).OfType<JsonObject>();

    // The host may have put a further prefix in front of all its states.
    private void Follow(JsonObject from, string member)
    {
        if (from[member] is JsonValue target) from[member] = all[target.GetValue<string>()].StateId;
    }
}
