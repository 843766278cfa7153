using System.Text;

namespace FlowDsl.Cdk.Emission;

/// <summary>Texts as TypeScript writes them.</summary>
internal static class TypeScriptText
{
    public static string Literal(string text) => $"'{Escaped(text, '\'')}'";

    /// <summary>A text of lines as a template literal, byte for byte.</summary>
    public static string Template(string text) => $"`{TemplatePart(text)}`";

    /// <summary>A resource: a member alone, or text with members in it.</summary>
    /// <param name="parts">The pieces.</param>
    /// <param name="members">The members by token.</param>
    public static string Resource(IReadOnlyList<ResourcePart> parts, IReadOnlyDictionary<string, EmittedMember> members)
    {
        if (parts.All(part => part.Kind == ResourcePartKind.Literal)) return Literal(string.Concat(parts.Select(part => part.Text)));
        if (parts is [var only]) return Expression(only, members);
        return $"`{string.Concat(parts.Select(part => part.Kind == ResourcePartKind.Literal ? TemplatePart(part.Text) : $"${{{Expression(part, members)}}}"))}`";
    }

    private static string Expression(ResourcePart part, IReadOnlyDictionary<string, EmittedMember> members) => part.Kind switch
    {
        ResourcePartKind.TokenArn => members[part.Text].Arn!,
        ResourcePartKind.TokenValue => members[part.Text].Value,
        _ => part.Text switch { "AWS::Partition" => "Aws.PARTITION", "AWS::Region" => "Aws.REGION", _ => "Aws.ACCOUNT_ID" },
    };

    private static string TemplatePart(string text) => Escaped(text, '`').Replace("${", "\\${", StringComparison.Ordinal);

    // Letters of any script stay readable in a template; a line end stays one, and all else that is not seen is escaped.
    private static string Escaped(string text, char quote)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == quote || rune.Value == '\\') escaped.Append('\\').Append(rune);
            else if (rune.Value == '\n') escaped.Append(quote == '`' ? "\n" : "\\n");
            else escaped.Append(HiddenCharacters.Include(rune) ? HiddenCharacters.AsPair(rune) : rune.ToString());
        }

        return escaped.ToString();
    }
}
