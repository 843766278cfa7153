using System.Text.Json.Nodes;
using Deployment.Tests.Iam;
using Deployment.Tests.Templates;
using Pipelines.Earthquakes;

namespace Deployment.Tests;

/// <summary>The state machine of the template: its definition, and its role held against what the definition calls.</summary>
[Collection(StacksCollection.Name)]
public sealed class MachineRoleTests(Stacks stacks)
{
    [FactWithTool("node")]
    public void The_template_has_the_very_bytes_that_are_generated_and_run()
    {
        var template = stacks.Template("earthquakes");

        var definition = template.Properties(Assert.Single(template.OfType("AWS::StepFunctions::StateMachine")))["DefinitionString"]!.GetValue<string>();

        Assert.Equal(EarthquakesPipeline.Definition.Compile().Asl, definition);
    }

    [FactWithTool("node")]
    public void The_machine_may_do_what_its_definition_calls_and_nothing_else()
    {
        var template = stacks.Template("earthquakes");
        var machine = template.Properties(Assert.Single(template.OfType("AWS::StepFunctions::StateMachine")));
        var role = IamRole.In(template).Single(role => role.Id == machine["RoleArn"]!["Fn::GetAtt"]![0]!.GetValue<string>());
        var resolver = new Resolver(template);
        var text = machine["DefinitionSubstitutions"]!.AsObject().Aggregate(
            machine["DefinitionString"]!.GetValue<string>(), (text, token) => text.Replace($"${{{token.Key}}}", resolver.Text(token.Value), StringComparison.Ordinal));

        var calls = MachineCalls.Of(JsonNode.Parse(text)!.AsObject()).Concat(KeyCalls(template, resolver)).DistinctBy(call => call.ToString()).ToList();

        Assert.DoesNotContain("${", text, StringComparison.Ordinal);
        Assert.NotEmpty(calls);
        Assert.DoesNotContain(calls, call => !role.Allows(call));
        Assert.Equal([], UnusedActions.Of(role, calls));
    }

    // Whoever publishes to an encrypted topic needs its key (https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html).
    private static IEnumerable<ApiCall> KeyCalls(Template template, Resolver resolver)
    {
        var key = resolver.Text(template.Properties(Assert.Single(template.OfType("AWS::SNS::Topic")))["KmsMasterKeyId"]);
        return [new ApiCall("kms:Decrypt", key), new ApiCall("kms:GenerateDataKey", key)];
    }
}
