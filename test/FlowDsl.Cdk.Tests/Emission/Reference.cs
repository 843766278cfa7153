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
}
