using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FlowDsl.Cdk.Tests.Emission;

/// <summary>A CloudFormation template in YAML, read by a parser of other people, as the JSON that it stands for.</summary>
internal static class YamlAsJson
{
    public static JsonNode Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Node(Assert.Single(stream.Documents).RootNode);
    }

    private static JsonNode Node(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, (JsonNode?)Node(child.Value)))),
        YamlSequenceNode { Tag.IsEmpty: false } sequence => new JsonObject { [$"Fn::{sequence.Tag.Value.TrimStart('!')}"] = Items(sequence) },
        YamlSequenceNode sequence => Items(sequence),
        YamlScalarNode scalar => Tagged(scalar),
        _ => throw new InvalidOperationException($"{node.NodeType} is not expected here"),
    };

    private static JsonArray Items(YamlSequenceNode sequence) => new([.. sequence.Children.Select(Node)]);

    private static JsonNode Tagged(YamlScalarNode scalar) => (scalar.Tag.IsEmpty ? "" : scalar.Tag.Value) switch
    {
        "!Ref" => new JsonObject { ["Ref"] = scalar.Value },
        "!Sub" => new JsonObject { ["Fn::Sub"] = scalar.Value },
        "!GetAtt" => new JsonObject { ["Fn::GetAtt"] = new JsonArray([.. scalar.Value!.Split('.').Select(part => JsonValue.Create(part))]) },
        _ when scalar.Style == ScalarStyle.Plain && bool.TryParse(scalar.Value, out var truth) => truth,
        _ when scalar.Style == ScalarStyle.Plain && long.TryParse(scalar.Value, out var number) => number,
        _ => scalar.Value!,
    };
}
