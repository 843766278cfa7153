using System.Globalization;
using System.Text;

namespace FlowDsl.Cdk.Emission;

/// <summary>Texts as C# writes them.</summary>
internal static class CSharpText
{
    public static string Literal(string text) => $"\"{Escaped(text)}\"";

    /// <summary>A resource: a member alone, or text with members in it.</summary>
    /// <param name="parts">The pieces.</param>
    /// <param name="members">The members by token.</param>
    public static string Resource(IReadOnlyList<ResourcePart> parts, IReadOnlyDictionary<string, EmittedMember> members)
    {
        if (parts.All(part => part.Kind == ResourcePartKind.Literal)) return Literal(string.Concat(parts.Select(part => part.Text)));
        if (parts is [var only]) return Expression(only, members);
        return $"$\"{string.Concat(parts.Select(part => part.Kind == ResourcePartKind.Literal ? Doubled(Escaped(part.Text)) : $"{{{Expression(part, members)}}}"))}\"";
    }

    /// <summary>A text of lines as a raw literal, byte for byte; as an escaped one for each line where it has characters that are not seen, since nothing is escaped in a raw literal.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">How far its lines are moved in.</param>
    public static string Raw(string text, int indent)
    {
        if (HiddenCharacters.AreIn(text)) return Lines(text, indent);
        var quotes = new string('"', Math.Max(3, LongestRun(text) + 1));
        var margin = new string(' ', indent);
        var lines = text.Split('\n').Select(line => line.Length == 0 ? line : margin + line);
        return $"{quotes}\n{string.Join('\n', lines)}\n{margin}{quotes}";
    }

    private static string Lines(string text, int indent)
    {
        var lines = text.Split('\n');
        var literals = lines.Select((line, i) => i < lines.Length - 1 ? line + "\n" : line).Where(line => line.Length > 0).Select(Literal);
        return string.Join($"\n{new string(' ', indent)}+ ", literals);
    }

    private static string Expression(ResourcePart part, IReadOnlyDictionary<string, EmittedMember> members) => part.Kind switch
    {
        ResourcePartKind.TokenArn => members[part.Text].Arn!,
        ResourcePartKind.TokenValue => members[part.Text].Value,
        _ => part.Text switch { "AWS::Partition" => "Aws.PARTITION", "AWS::Region" => "Aws.REGION", _ => "Aws.ACCOUNT_ID" },
    };

    private static string Doubled(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text) longest = Math.Max(longest, run = c == '"' ? run + 1 : 0);
        return longest;
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '"' or '\\') escaped.Append('\\').Append(c);
            else if (c == '\n') escaped.Append("\\n");
            else if (c is < ' ' or > '~') escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else escaped.Append(c);
        }

        return escaped.ToString();
    }
}
