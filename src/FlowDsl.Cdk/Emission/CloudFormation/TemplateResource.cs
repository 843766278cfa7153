namespace FlowDsl.Cdk.Emission;

/// <summary>The resource of a statement as a template writes it.</summary>
/// <param name="format">The template's format.</param>
/// <param name="quote">A text as the format writes it.</param>
/// <param name="parameters">The parameters by token.</param>
internal sealed class TemplateResource(TemplateFormat format, Func<string, string> quote, IReadOnlyDictionary<string, TemplateParameter> parameters)
{
    public string Write(PolicyResource resource)
    {
        var text = Text(resource.Parts(token => parameters[token].IsArn));
        // A version or an alias has no versions of its own.
        return resource is { AnyVersion: true, Token: { } token } && parameters[token].Condition is { Length: > 0 } condition ? If(condition, text) : text;
    }

    private string If(string condition, string then) => format == TemplateFormat.Json
        ? $$"""{ "Fn::If": ["{{condition}}", {{then}}, { "Ref": "AWS::NoValue" }] }"""
        : $"!If [{condition}, {then}, !Ref 'AWS::NoValue']";

    private string Text(IReadOnlyList<ResourcePart> parts)
    {
        if (parts.All(part => part.Kind == ResourcePartKind.Literal)) return quote(string.Concat(parts.Select(part => part.Text)));
        var text = quote(string.Concat(parts.Select(part => part.Kind switch
        {
            ResourcePartKind.Literal => part.Text.Replace("${", "${!", StringComparison.Ordinal),
            ResourcePartKind.PseudoParameter => $"${{{part.Text}}}",
            _ => $"${{{parameters[part.Text].Name}}}",
        })));
        return format == TemplateFormat.Json ? $$"""{ "Fn::Sub": {{text}} }""" : $"!Sub {text}";
    }
}
