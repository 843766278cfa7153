using System.Text.Json;

namespace Medallion.Local.Views;

/// <summary>The cause of an error, for people.</summary>
internal static class Causes
{
    /// <summary>An alert (<c>Error: Cause</c>) with the message within its cause.</summary>
    public static string Readable(string alert) =>
        alert.IndexOf(": {", StringComparison.Ordinal) is > 0 and var colon ? $"{alert[..colon]}: {Message(alert[(colon + 2)..])}" : alert;

    /// <summary>The message within a cause: a function's and a job's causes are the text of JSON objects.</summary>
    public static string Message(string? cause)
    {
        if (string.IsNullOrEmpty(cause)) return "without a cause";
        if (cause[0] != '{') return cause;
        try
        {
            using var json = JsonDocument.Parse(cause);
            foreach (var name in (string[])["errorMessage", "ErrorMessage"])
                if (json.RootElement.TryGetProperty(name, out var message) && message.ValueKind == JsonValueKind.String) return message.GetString()!;
        }
        catch (JsonException)
        {
            // Then it is a text that only begins like an object.
        }

        return cause;
    }
}
