using System.Text;

namespace FlowDsl.Cdk.Emission;

/// <summary>Texts as YAML writes them.</summary>
internal static class YamlText
{
    /// <summary>In single quotes where they can hold it, otherwise escaped in double ones.</summary>
    public static string Quoted(string text) => IsPlain(text, lines: false) ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : Escaped(text);

    /// <summary>A text of lines as a literal block, byte for byte; escaped in quotation marks where a block cannot hold it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">How far its lines are moved in.</param>
    public static string Block(string text, int indent)
    {
        // A block's first line tells its indentation, and it ends with one line end or none.
        if (!IsPlain(text, lines: true) || text.Length == 0 || text[0] is ' ' or '\n' || text.EndsWith("\n\n", StringComparison.Ordinal)) return Escaped(text);
        var lines = text.TrimEnd('\n').Split('\n');
        return $"|{(text.EndsWith('\n') ? "" : "-")}\n{Indented(lines, indent)}";
    }

    /// <summary>JSON, which is YAML too, with its lines moved in.</summary>
    public static string Json(string json, int indent) => Indented(HiddenCharacters.Escaped(json, Code), indent);

    /// <summary>JSON with its lines moved in, but for the first.</summary>
    public static string Indented(string json, int indent) => Indented(json.TrimEnd('\n').Split('\n'), indent).TrimStart(' ');

    private static string Indented(IEnumerable<string> lines, int indent) => string.Join('\n', lines.Select(line => line.Length == 0 ? line : new string(' ', indent) + line));

    // Beyond this parsers differ: in what ends a line, and in pairs of surrogates.
    private static bool IsPlain(string text, bool lines) => text.All(c => c is (>= ' ' and <= '~') or (>= '\u00A0' and < '\uD800') || (lines && c == '\n')) && !HiddenCharacters.AreIn(text);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\') escaped.Append('\\').Append(rune);
            else if (rune.Value == '\n') escaped.Append("\\n");
            else if (rune.Value is >= ' ' and <= '~') escaped.Append(rune);
            else escaped.Append(Code(rune));
        }

        return escaped.Append('"').ToString();
    }

    private static string Code(Rune rune) => rune.IsBmp ? $"\\u{rune.Value:X4}" : $"\\U{rune.Value:X8}";
}
