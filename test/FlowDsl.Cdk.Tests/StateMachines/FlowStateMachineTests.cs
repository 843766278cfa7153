using Amazon.CDK;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Cdk.Tests.StateMachines;

public class FlowStateMachineTests
{
    [Fact]
    public void A_resource_that_nobody_bound_is_a_diagnostic_before_anything_is_synthesised()
    {
        var workflow = new Greeting(new Topic("Greetings")).Compile();

        var error = Assert.Throws<DiagnosticException>(() => new FlowStateMachine(new Stack(), "Greeting", workflow, new() { Bindings = new FlowBindings() }));

        Assert.Equal(DiagnosticCodes.UnboundToken, Assert.Single(error.Diagnostics).Code);
    }

    private sealed class Greeting(Topic topic) : Workflow<string, string>
    {
        protected override Outcome<string> Define(Flow<string, string> flow)
        {
            flow.Run("Greet", topic.Publish(() => flow.Input.Value));
            return flow.Return(() => flow.Input.Value);
        }
    }
}
