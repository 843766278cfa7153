using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace FlowDsl.Expressions.Emission;

/// <summary>Names and literals as JSONata 2.0.6 reads them.</summary>
internal static class JsonataText
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>A member's name as a step of a path, or null when no step can say it: JSONata has no escape for a backtick.</summary>
    public static string? Step(string name)
    {
        if (IsName(name)) return name;
        return name.Length == 0 || name.Contains('`', StringComparison.Ordinal) ? null : $"`{name}`";
    }

    /// <summary>Whether a text can stand as a name without backticks.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && !name.AsSpan().ContainsAnyExcept(NameCharacters) && !IsWord(name);

    /// <summary>Whether a text is a variable and plain names below it, which bind as tightly as anything.</summary>
    public static bool IsPath(string text) => text.StartsWith('$') && text[1..].Split('.').All(IsName);

    /// <summary>A string in single quotes, which stay readable inside JSON, or in double quotes where the text has a single one: JSONata cannot escape it.</summary>
    public static string Quote(string value)
    {
        var quote = value.Contains('\'', StringComparison.Ordinal) ? '"' : '\'';
        var text = new StringBuilder().Append(quote);
        for (var i = 0; i < value.Length; i++)
        {
            // "{%" and "%}" are the brackets of the expression itself in the definition.
            var bracket = value[i] == '%' && ((i > 0 && value[i - 1] == '{') || (i + 1 < value.Length && value[i + 1] == '}'));
            text.Append(value[i] switch
            {
                '\\' => @"\\",
                '\n' => @"\n",
                '\r' => @"\r",
                '\t' => @"\t",
                '"' when quote == '"' => "\\\"",
                '%' when bracket => @"\u0025",
                var c when char.IsControl(c) => $"\\u{(int)c:x4}",
                var c => c.ToString(),
            });
        }

        return text.Append(quote).ToString();
    }

    /// <summary>Whether the literal of a JSON value begins with a minus.</summary>
    public static bool IsNegative(JsonElement value) => value.ValueKind == JsonValueKind.Number && JsonMarshal.GetRawUtf8Value(value)[0] == (byte)'-';

    /// <summary>A JSON value as a literal.</summary>
    public static string Literal(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Quote(value.GetString()!),
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(Literal))}]",
        JsonValueKind.Object => $"{{{string.Join(", ", value.EnumerateObject().Select(member => $"{Quote(member.Name)}: {Literal(member.Value)}"))}}}",
        _ => value.GetRawText(),
    };

    private static bool IsWord(string name) => name is "and" or "or" or "in" or "true" or "false" or "null" or "function";
}
