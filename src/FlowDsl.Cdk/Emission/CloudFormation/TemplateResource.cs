namespace FlowDsl.Cdk.Emission;

/// <summary>The resource of a statement as the argument of <c>Fn::Sub</c>.</summary>
internal static class TemplateResource
{
    public static string Write(IReadOnlyList<ResourcePart> parts, IReadOnlyDictionary<string, string> parameters) => string.Concat(parts.Select(part => part.Kind switch
    {
        ResourcePartKind.Literal => part.Text.Replace("${", "${!", StringComparison.Ordinal),
        ResourcePartKind.TokenValue => $"${{{parameters[part.Text]}}}",
        _ => $"${{{part.Text}}}",
    }));
}
