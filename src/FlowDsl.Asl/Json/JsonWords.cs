using System.Text.Json;

namespace FlowDsl.Asl.Json;

/// <summary>Says what is wrong with a text in words of JSON: the reader's own messages speak of its options, too.</summary>
internal static class JsonWords
{
    private static readonly (string Said, string Meant)[] s_words =
    [
        (" which is not supported in this mode. Change the reader options", ", which JSON has not"),
        ("The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true", "There is no JSON in the text"),
        ("Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed", "An object or array is not closed at the end of the text"),
        ("reached end of data", "reached the end of the text"),
        ("Expected end of data", "Expected the end of the text"),
        ("a property name", "a member's name"),
        ("property name", "member's name"),
    ];

    /// <summary>The reason, without the place, which a diagnostic has anyway, and without a full stop.</summary>
    public static string Of(JsonException broken)
    {
        var end = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var message = (end < 0 ? broken.Message : broken.Message[..end]).TrimEnd('.', ' ');
        foreach (var (said, meant) in s_words) message = message.Replace(said, meant, StringComparison.Ordinal);
        return message;
    }
}
