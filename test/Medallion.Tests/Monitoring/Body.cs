using System.Text.Json;
using System.Text.Json.Nodes;

namespace Medallion.Tests.Monitoring;

/// <summary>A dashboard's body, by its name without the region, with what CloudFormation puts in written as <c>{Name}</c>.</summary>
internal static class Body
{
    private static readonly JsonSerializerOptions s_pretty = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonNode Of(WatchedStack stack, string name) => JsonNode.Parse(Text(stack.Single("AWS::CloudWatch::Dashboard", board => Text(board["DashboardName"]!) == $"{name}-{{AWS::Region}}")["DashboardBody"]!))!;

    public static string Pretty(WatchedStack stack, string name) => Of(stack, name).ToJsonString(s_pretty) + "\n";

    private static string Text(JsonNode node) => node switch
    {
        JsonValue value => value.ToString(),
        JsonObject function when function["Fn::Join"] is JsonArray join => string.Join(join[0]!.ToString(), join[1]!.AsArray().Select(part => Text(part!))),
        JsonObject function when function["Ref"] is { } name => $"{{{name}}}",
        JsonObject function when function["Fn::GetAtt"] is JsonArray attribute => $"{{{attribute[0]}.{attribute[1]}}}",
        _ => throw new InvalidOperationException($"What is {node.ToJsonString()}?"),
    };
}
