using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.StepFunctions;

namespace FlowDsl.Cdk.Tests.Support;

/// <summary>A machine that is made with CDK, around what a test gives.</summary>
internal static class Hosts
{
    public static FlowFragment Packing(Stack stack, string id = "Pack order", FlowFragmentProps? props = null) => new(stack, id, Shop.Packing, props ?? new() { Bindings = Shop.Bindings });

    public static JsonObject Resources(Stack stack, IChainable definition)
    {
        _ = new StateMachine(stack, "Host", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(definition) });
        return Templates.Of(stack);
    }

    /// <summary>The host's definition as Step Functions gets it.</summary>
    public static string Definition(JsonObject resources) => Templates.Text(resources.Only("AWS::StepFunctions::StateMachine").Properties()["DefinitionString"]!);

    public static JsonObject States(Stack stack, IChainable definition) => JsonNode.Parse(Definition(Resources(stack, definition)))!["States"]!.AsObject();
}
