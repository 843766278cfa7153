using System.Text.Json;

namespace FlowDsl.Local.Planning;

/// <summary>A JSONata expression of a definition, parsed once.</summary>
internal sealed class Expression
{
    private Expression(string text) => Text = text;

    /// <summary>The text between the delimiters.</summary>
    public string Text { get; }

    /// <summary>Whether a text is an expression: it begins and ends with the delimiters, with nothing around them.</summary>
    public static bool Is(string text) => text.Length >= 4 && text.StartsWith("{%", StringComparison.Ordinal) && text.EndsWith("%}", StringComparison.Ordinal);

    /// <exception cref="FormatException">It does not parse; the message says why.</exception>
    public static Expression Parse(string text) => new(text[2..^2].Trim());

    public JsonElement? Evaluate(Surroundings surroundings, out string problem)
    {
        problem = "returned nothing (undefined).";
        return null;
    }
}
