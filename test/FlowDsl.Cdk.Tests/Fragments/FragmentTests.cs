using Amazon.CDK;
using Amazon.CDK.Assertions;
using Amazon.CDK.AWS.StepFunctions;
namespace FlowDsl.Cdk.Tests.Fragments;

public class FragmentTests
{
    [Fact]
    public void Spike()
    {
        var stack = new Stack();
        var topic = new Topic("Greetings");
        var w = Workflow.Of<string, string>("Greet", flow =>
        {
            flow.If("Some?", () => flow.Input.Value == "x", then: f => f.Wait("Rest", 5.Seconds));
            flow.Run("Greet", topic.Publish(() => flow.Input.Value));
            return flow.Return(() => flow.Input.Value);
        });
        var fragment = new FlowFragment(stack, "Hello", w, new() { Bindings = new FlowBindings().Bind(topic, new Amazon.CDK.AWS.SNS.Topic(stack, "T")) });
        fragment.AddRetry(new RetryProps { MaxAttempts = 2 }).AddCatch(new Fail(stack, "Bad"));
        _ = new StateMachine(stack, "Host", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(fragment.Next(new Pass(stack, "After"))) });
        Assert.Fail(System.Text.Json.JsonSerializer.Serialize(Template.FromStack(stack).ToJSON()));
    }
}
