using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Deployment.Tests.Templates;

/// <summary>What CloudFormation makes of a template's intrinsic functions, with names of resources that are made up but keep their kind's shape.</summary>
/// <param name="template">The template.</param>
public sealed partial class Resolver(Template template)
{
    public const string Account = "123456789012";
    public const string Region = "us-east-1";

    /// <summary>A value without intrinsic functions.</summary>
    public JsonNode? Resolve(JsonNode? value) => value switch
    {
        JsonArray array => new JsonArray([.. array.Select(Resolve).Where(entry => entry is not null)]),
        JsonObject { Count: 1 } call when call.First() is var (name, argument) && (name == "Ref" || name.StartsWith("Fn::", StringComparison.Ordinal)) => Call(name, argument!),
        JsonObject plain => new JsonObject(plain.Select(member => KeyValuePair.Create(member.Key, Resolve(member.Value))).Where(member => member.Value is not null)),
        null => null,
        _ => value.DeepClone(),
    };

    public string Text(JsonNode? value) => Resolve(value)!.GetValue<string>();

    private JsonNode? Call(string name, JsonNode argument) => name switch
    {
        "Ref" => Reference(argument.GetValue<string>()),
        "Fn::GetAtt" => argument is JsonArray pair ? Attribute(pair[0]!.GetValue<string>(), pair[1]!.GetValue<string>()) : Attribute(argument.GetValue<string>().Split('.')[0], argument.GetValue<string>().Split('.')[1]),
        "Fn::Join" => string.Join(Text(argument[0]), Resolve(argument[1])!.AsArray().Select(part => part!.ToString())),
        "Fn::Sub" => Placeholder().Replace(argument is JsonArray sub ? Text(sub[0]) : Text(argument), match => Named(match.Groups[1].Value)),
        "Fn::Select" => Resolve(argument[1])!.AsArray()[int.Parse(argument[0]!.ToString(), System.Globalization.CultureInfo.InvariantCulture)]!.DeepClone(),
        "Fn::Split" => new JsonArray([.. Text(argument[1]).Split(Text(argument[0])).Select(part => (JsonNode)part)]),
        _ => throw new NotSupportedException($"{name} is not known here: {argument.ToJsonString()}"),
    };

    private string Named(string text) => text.Contains('.', StringComparison.Ordinal) && !text.StartsWith("AWS::", StringComparison.Ordinal)
        ? Attribute(text.Split('.')[0], text.Split('.')[1])!.GetValue<string>()
        : Reference(text)!.GetValue<string>();

    private JsonNode? Reference(string name) => name switch
    {
        "AWS::Region" => Region,
        "AWS::AccountId" => Account,
        "AWS::Partition" => "aws",
        "AWS::URLSuffix" => "amazonaws.com",
        "AWS::StackName" => "stack",
        "AWS::NoValue" => null,
        _ when template.Json["Parameters"]?[name] is { } parameter => parameter["Default"]?.DeepClone() ?? name,
        _ => ResourceNames.Reference(template.TypeOf(name), Name(name)),
    };

    private JsonNode? Attribute(string id, string attribute) => ResourceNames.Attribute(template.TypeOf(id), Name(id), attribute);

    // The name that the template gives, or one like CloudFormation's own.
    private string Name(string id)
    {
        var properties = template.Properties(id);
        var given = ResourceNames.NameProperty(template.TypeOf(id)) is { } property ? Resolve(properties[property])?.GetValue<string>() : null;
        return given ?? (template.TypeOf(id) == "AWS::S3::Bucket" ? id.ToLowerInvariant() : id);
    }

    [GeneratedRegex(@"\$\{([^!}][^}]*)\}")]
    private static partial Regex Placeholder();
}
