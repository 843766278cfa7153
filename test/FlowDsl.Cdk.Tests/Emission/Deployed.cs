using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Amazon.CDK;
using Amazon.CDK.Assertions;

namespace FlowDsl.Cdk.Tests.Emission;

/// <summary>What a CloudFormation template deploys, with its intrinsic functions worked out: they are written in more than one way.</summary>
/// <param name="DefinitionText">The definition's text.</param>
/// <param name="Substitutions">What takes the tokens' places, a line each.</param>
/// <param name="Statements">The role's statements, sorted.</param>
/// <param name="Settings">Logging, tracing and who takes the role.</param>
internal sealed partial record Deployed(string DefinitionText, string Substitutions, string Statements, string Settings)
{
    public static Deployed Of(Stack stack) => Of(JsonSerializer.Serialize(Template.FromStack(stack).ToJSON()));

    public static Deployed Of(string template, IReadOnlyDictionary<string, string>? parameters = null)
    {
        var values = new Dictionary<string, string>(parameters ?? new Dictionary<string, string>())
        {
            ["AWS::Partition"] = "aws", ["AWS::Region"] = "eu-central-1", ["AWS::AccountId"] = "444455556666", ["AWS::StackName"] = "stack",
        };
        var resources = JsonNode.Parse(template)!["Resources"]!.AsObject().Select(resource => resource.Value!).ToList();
        var machine = Assert.Single(resources, resource => Type(resource).EndsWith("::StateMachine", StringComparison.Ordinal))["Properties"]!;
        var role = Assert.Single(resources, resource => Type(resource) == "AWS::IAM::Role")["Properties"]!;
        var logs = Assert.Single(resources, resource => Type(resource) == "AWS::Logs::LogGroup");
        var statements = resources.Where(resource => Type(resource) == "AWS::IAM::Policy").Select(policy => policy["Properties"]!["PolicyDocument"]!)
            .Concat((role["Policies"]?.AsArray() ?? []).Select(policy => policy!["PolicyDocument"]!))
            .SelectMany(document => document["Statement"]!.AsArray()).Select(statement => Statement(statement!, values));
        var logging = machine["LoggingConfiguration"] ?? machine["Logging"]!;
        var tracing = machine["TracingConfiguration"] ?? machine["Tracing"]!;
        var trust = string.Join('\n', role["AssumeRolePolicyDocument"]!["Statement"]!.AsArray().Select(one => $"{one!["Effect"]} {one["Action"]} {one["Principal"]!.ToJsonString()}"));
        return new Deployed(
            machine["DefinitionString"] is { } text ? Text(text, values) : JsonSerializer.Serialize(machine["Definition"]),
            string.Join('\n', (machine["DefinitionSubstitutions"]?.AsObject() ?? []).Select(one => $"{one.Key}={Text(one.Value!, values)}").Order(StringComparer.Ordinal)),
            string.Join('\n', statements.Order(StringComparer.Ordinal)),
            $"{logging["Level"]} {logging["IncludeExecutionData"]} {tracing["Enabled"]} {trust} "
            + $"{logs["DeletionPolicy"]} {logs["UpdateReplacePolicy"]} {logs["Properties"]!["RetentionInDays"]} "
            + $"{Text(logs["Properties"]!["LogGroupName"]!, values).StartsWith("/aws/vendedlogs/states/", StringComparison.Ordinal)}");
    }

    private static string Type(JsonNode resource) => resource["Type"]!.GetValue<string>();

    private static string Statement(JsonNode statement, Dictionary<string, string> values) =>
        $"{statement["Sid"]} {statement["Effect"]} {string.Join(',', Texts(statement["Action"]!, values))} on {string.Join(',', Texts(statement["Resource"]!, values))}";

    private static IEnumerable<string> Texts(JsonNode one, Dictionary<string, string> values) => one is JsonArray many ? many.Select(text => Text(text!, values)) : [Text(one, values)];

    private static string Text(JsonNode node, Dictionary<string, string> values)
    {
        if (node is JsonValue value) return value.GetValue<string>();
        var (name, argument) = Assert.Single(node.AsObject());
        return name switch
        {
            "Ref" => values[argument!.GetValue<string>()],
            "Fn::Sub" => Placeholder().Replace(argument!.GetValue<string>(), match => match.Groups[1].Value is ['!', .. var literal] ? $"${{{literal}}}" : values[match.Groups[1].Value]),
            "Fn::Join" => string.Join(argument![0]!.GetValue<string>(), argument[1]!.AsArray().Select(part => Text(part!, values))),
            _ => throw new InvalidOperationException($"{name} is not expected here"),
        };
    }

    [GeneratedRegex(@"\$\{([^}]+)\}")]
    private static partial Regex Placeholder();
}
