using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.Assertions;

namespace FlowDsl.Cdk.Tests.Emission;

/// <summary>What a CloudFormation template deploys, with its intrinsic functions worked out: they are written in more than one way.</summary>
/// <param name="DefinitionText">The definition's text.</param>
/// <param name="Substitutions">What takes the tokens' places, a line each.</param>
/// <param name="Statements">The role's statements, sorted.</param>
/// <param name="Settings">Logging, tracing and who takes the role.</param>
internal sealed record Deployed(string DefinitionText, string Substitutions, string Statements, string Settings)
{
    public static Deployed Of(Stack stack) => Of(JsonSerializer.Serialize(Template.FromStack(stack).ToJSON()));

    public static Deployed Of(string template, IReadOnlyDictionary<string, string>? parameters = null)
    {
        var values = new Dictionary<string, string>(parameters ?? new Dictionary<string, string>())
        {
            ["AWS::Partition"] = "aws", ["AWS::Region"] = "eu-central-1", ["AWS::AccountId"] = "444455556666", ["AWS::StackName"] = "stack",
        };
        var root = JsonNode.Parse(template)!;
        var intrinsics = new Intrinsics(values, root["Conditions"]?.AsObject() ?? []);
        var resources = root["Resources"]!.AsObject().Select(resource => resource.Value!).ToList();
        var machine = Assert.Single(resources, resource => Type(resource).EndsWith("::StateMachine", StringComparison.Ordinal))["Properties"]!;
        var role = Assert.Single(resources, resource => Type(resource) == "AWS::IAM::Role")["Properties"]!;
        var logs = Assert.Single(resources, resource => Type(resource) == "AWS::Logs::LogGroup");
        var statements = resources.Where(resource => Type(resource) == "AWS::IAM::Policy").Select(policy => policy["Properties"]!["PolicyDocument"]!)
            .Concat((role["Policies"]?.AsArray() ?? []).Select(policy => policy!["PolicyDocument"]!))
            .SelectMany(document => document["Statement"]!.AsArray()).Select(statement => Statement(statement!, intrinsics));
        var logging = machine["LoggingConfiguration"] ?? machine["Logging"]!;
        var tracing = machine["TracingConfiguration"] ?? machine["Tracing"]!;
        var trust = string.Join('\n', role["AssumeRolePolicyDocument"]!["Statement"]!.AsArray().Select(one => $"{one!["Effect"]} {one["Action"]} {one["Principal"]!.ToJsonString()} {one["Condition"]?.ToJsonString()}"));
        return new Deployed(
            machine["DefinitionString"] is { } text ? intrinsics.Text(text) : JsonSerializer.Serialize(machine["Definition"]),
            string.Join('\n', (machine["DefinitionSubstitutions"]?.AsObject() ?? []).Select(one => $"{one.Key}={intrinsics.Text(one.Value!)}").Order(StringComparer.Ordinal)),
            string.Join('\n', statements.Order(StringComparer.Ordinal)),
            $"{logging["Level"]} {logging["IncludeExecutionData"]} {tracing["Enabled"]} {trust} "
            + $"{logs["DeletionPolicy"]} {logs["UpdateReplacePolicy"]} {logs["Properties"]!["RetentionInDays"]} "
            + $"{intrinsics.Text(logs["Properties"]!["LogGroupName"]!).StartsWith("/aws/vendedlogs/states/", StringComparison.Ordinal)}");
    }

    private static string Type(JsonNode resource) => resource["Type"]!.GetValue<string>();

    private static string Statement(JsonNode statement, Intrinsics intrinsics) =>
        $"{statement["Sid"]} {statement["Effect"]} {string.Join(',', intrinsics.Texts(statement["Action"]!))} on {string.Join(',', intrinsics.Texts(statement["Resource"]!))}";
}
