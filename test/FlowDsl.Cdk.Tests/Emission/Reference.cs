using Amazon.CDK;
using FlowDsl.Cdk.Tests.Emission.Workflows;

namespace FlowDsl.Cdk.Tests.Emission;

/// <summary>What the library's own construct deploys, which emitted source is held against.</summary>
internal static class Reference
{
    public static Deployed Of(Case one)
    {
        var stack = new Stack(new App(), "Stack");
        _ = new FlowStateMachine(stack, "Flow", one.Workflow, new() { Bindings = one.Bind(stack) });
        return Deployed.Of(stack);
    }

    /// <summary>With a function and all else under names alone, as the parameters of a template are.</summary>
    public static Deployed ByName(Case one)
    {
        var stack = new Stack(new App(), "Stack");
        var bindings = one.Bind(stack);
        if (one == Case.Nightly) bindings.Bind(Nightly.Ingest, Named(one)["IngestFunction"]);
        _ = new FlowStateMachine(stack, "Flow", one.Workflow, new() { Bindings = bindings });
        return Deployed.Of(stack);
    }

    /// <summary>The values of a template's parameters: a function is named by its bare name.</summary>
    public static IReadOnlyDictionary<string, string> Named(Case one) =>
        one.Resources.ToDictionary(resource => resource.Key, resource => resource.Value.Split(":function:")[^1]);
}
