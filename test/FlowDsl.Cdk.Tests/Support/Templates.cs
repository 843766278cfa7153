using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.Assertions;

namespace FlowDsl.Cdk.Tests.Support;

/// <summary>A stack's template, as JSON.</summary>
internal static class Templates
{
    public static JsonObject Of(Stack stack) =>
        JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Template.FromStack(stack).ToJSON()))!["Resources"]!.AsObject();

    public static JsonObject Only(this JsonObject resources, string type) => resources.Single(r => (string)r.Value!["Type"]! == type).Value!.AsObject();

    public static JsonObject Properties(this JsonObject resource) => resource["Properties"]!.AsObject();

    /// <summary>All statements of all policies of roles.</summary>
    public static IReadOnlyList<JsonObject> Statements(this JsonObject resources) =>
        [.. resources.Where(r => (string)r.Value!["Type"]! == "AWS::IAM::Policy").SelectMany(r => r.Value!["Properties"]!["PolicyDocument"]!["Statement"]!.AsArray()).Select(s => s!.AsObject())];

    public static IReadOnlyList<JsonNode> Values(this JsonObject statement, string member) =>
        statement[member] is JsonArray values ? [.. values.Select(value => value!)] : [statement[member]!];

    /// <summary>A text with the intrinsic functions that these templates use: a join gives the text, a reference its name in brackets.</summary>
    public static string Text(JsonNode node) => node switch
    {
        JsonValue value => value.GetValue<string>(),
        JsonObject o when o["Fn::Join"] is JsonArray and [var separator, JsonArray parts] => string.Join((string)separator!, parts.Select(part => Text(part!))),
        JsonObject o when o["Ref"] is { } name => (string)name! switch { "AWS::Partition" => "aws", "AWS::Region" => "eu-west-1", "AWS::AccountId" => "111122223333", var other => $"[{other}]" },
        JsonObject o when o["Fn::GetAtt"] is JsonArray and [var resource, var attribute] => $"[{resource}.{attribute}]",
        JsonObject o when o["Fn::Select"] is JsonArray and [var index, JsonObject split] && split["Fn::Split"] is JsonArray and [var separator, var whole] =>
            $"[part {(int)index!} of {Text(whole!)} by {(string)separator!}]",
        _ => throw new InvalidOperationException($"No text is made of {node.ToJsonString()}"),
    };

    public static IReadOnlyList<string> Texts(this JsonObject statement, string member) => [.. statement.Values(member).Select(Text)];
}
