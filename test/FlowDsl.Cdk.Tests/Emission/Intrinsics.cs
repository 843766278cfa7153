using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FlowDsl.Cdk.Tests.Emission;

/// <summary>Works out the intrinsic functions of a template, as CloudFormation does.</summary>
/// <param name="values">The parameters' values, those of pseudo parameters among them.</param>
/// <param name="conditions">The template's conditions.</param>
internal sealed partial class Intrinsics(IReadOnlyDictionary<string, string> values, JsonObject conditions)
{
    // No parameter can hold it.
    private const string NoValue = "\0";

    /// <summary>A list's texts, or the one text in the place of a list.</summary>
    public IEnumerable<string> Texts(JsonNode one) => (one is JsonArray many ? many.Select(text => Text(text!)) : [Text(one)]).Where(text => text != NoValue);

    public string Text(JsonNode node)
    {
        if (node is JsonValue value) return value.GetValue<string>();
        var (name, argument) = Assert.Single(node.AsObject());
        return name switch
        {
            "Ref" => argument!.GetValue<string>() is var parameter && parameter == "AWS::NoValue" ? NoValue : values[parameter],
            "Fn::Sub" => Placeholder().Replace(argument!.GetValue<string>(), match => match.Groups[1].Value is ['!', .. var literal] ? $"${{{literal}}}" : values[match.Groups[1].Value]),
            "Fn::Join" => string.Join(argument![0]!.GetValue<string>(), argument[1]!.AsArray().Select(part => Text(part!))),
            "Fn::Select" => List(argument![1]!)[argument[0]!.GetValue<int>()],
            "Fn::If" => Text(argument![Holds(conditions[argument[0]!.GetValue<string>()]!) ? 1 : 2]!),
            _ => throw new InvalidOperationException($"{name} is not expected here"),
        };
    }

    private string[] List(JsonNode split) => Text(split["Fn::Split"]![1]!).Split(split["Fn::Split"]![0]!.GetValue<string>());

    private bool Holds(JsonNode condition) => Text(condition["Fn::Equals"]![0]!) == Text(condition["Fn::Equals"]![1]!);

    [GeneratedRegex(@"\$\{([^}]+)\}")]
    private static partial Regex Placeholder();
}
