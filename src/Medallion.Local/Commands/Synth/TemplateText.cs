using System.Text.Json.Nodes;

namespace Medallion.Local.Commands.Synth;

/// <summary>Values of a template as a person reads them: <c>${Name}</c> where CloudFormation will put a resource's name or ARN.</summary>
internal static class TemplateText
{
    public static string Of(JsonNode? value) => value switch
    {
        null => "",
        JsonObject call when call["Ref"] is { } name => $"${{{name}}}",
        JsonObject call when call["Fn::GetAtt"] is JsonArray path => $"${{{string.Join('.', path.Select(part => part!.ToString()))}}}",
        JsonObject call when call["Fn::Join"] is JsonArray join => string.Join(Of(join[0]), join[1]!.AsArray().Select(Of)),
        JsonObject call when call["Fn::Sub"] is { } text => Of(text is JsonArray pair ? pair[0] : text),
        JsonObject other => other.ToJsonString(),
        _ => value.ToString(),
    };

    /// <summary>One text, or each of an array.</summary>
    public static IReadOnlyList<string> Each(JsonNode? value) => value switch
    {
        null => [],
        JsonArray array => [.. array.Select(Of)],
        _ => [Of(value)],
    };
}
