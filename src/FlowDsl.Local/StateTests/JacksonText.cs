using System.Globalization;
using System.Text.Json;

namespace FlowDsl.Local.StateTests;

/// <summary>What AWS's JSON reader, Jackson, says of a text that is no JSON.</summary>
internal static class JacksonText
{
    private const int LongestShown = 500;

    /// <summary>The reason, with its place; where only this library's reader knows one, its message.</summary>
    /// <param name="text">The text.</param>
    /// <param name="broken">What this library's reader said.</param>
    public static (string Reason, string? Place) Explain(string text, JsonException broken)
    {
        var start = text.AsSpan().IndexOfAnyExcept(" \t\r\n");
        if (start < 0 || !char.IsLetter(text[start])) return (broken.Message, null);
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$')) end++;
        var token = text[start..end];
        if (token is "null" or "true" or "false") return (broken.Message, null);
        var before = text.AsSpan(0, end);
        var shown = text.Length > LongestShown
            ? string.Create(CultureInfo.InvariantCulture, $"\"{text[..LongestShown]}\"[truncated {text.Length - LongestShown} chars]")
            : $"\"{text}\"";
        var place = string.Create(CultureInfo.InvariantCulture, $"[Source: (String){shown}; line: {before.Count('\n') + 1}, column: {end - before.LastIndexOf('\n')}]");
        return ($"Unrecognized token '{token}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n at {place}", place);
    }
}
