using System.Text.RegularExpressions;

namespace FlowDsl.Cdk;

/// <summary>What a text can be that stands for a resource. The parts that CDK resolves later are not looked at.</summary>
internal static partial class BoundTexts
{
    // A value of CDK's that is known only later; no other text has this character.
    private const char Later = '\uFFFF';

    /// <summary>Why a binding's text cannot stand in a definition and in a policy, or null when it can.</summary>
    public static string? ProblemOf(Binding binding)
    {
        var text = Unresolved().Replace(binding.Value, Later.ToString());
        return ProblemOfCharacters(text) ?? (binding.OfConstruct ? null : ProblemOfKind(binding.Kind, text));
    }

    /// <summary>Whether a text would be a pattern in a policy, and allow more than the one resource.</summary>
    public static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?');

    public static bool IsArn(string text) => text.StartsWith("arn:", StringComparison.Ordinal);

    /// <summary>Whether a function's name or ARN names a version or an alias.</summary>
    public static bool IsQualified(string nameOrArn)
    {
        var text = Unresolved().Replace(nameOrArn, Later.ToString());
        return IsArn(text) ? text.Split(':').Length > 7 : text.Contains(':', StringComparison.Ordinal);
    }

    private static string? ProblemOfCharacters(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "the text is empty";
        if (text.Any(char.IsControl)) return "the text has control characters";
        // Not even a single one: in an expression the token stands between them.
        if (text.AsSpan().ContainsAny('"', '\'', '\\')) return "the text has a quote or a backslash, which would end or change the text around it";
        if (text.Contains("{%", StringComparison.Ordinal) || text.Contains("%}", StringComparison.Ordinal)) return "the text has a bracket of expressions, {% or %}";
        return text.Contains("${", StringComparison.Ordinal) ? "the text has a ${…} of its own" : null;
    }

    private static string? ProblemOfKind(TokenKind kind, string text) => kind switch
    {
        TokenKind.Function when IsArn(text) => IsArnOf(text, "lambda") && text.Split(':') is [_, _, _, _, _, "function", ..] ? null : "this is no function's ARN",
        TokenKind.Function when text.Contains(Later) => "whether this is a name or an ARN is known only later: bind Function.FromFunctionName(…) or Function.FromFunctionArn(…)",
        TokenKind.Function => FunctionName().IsMatch(text) ? null : "this is no function's name",
        TokenKind.Topic => text[0] == Later || IsArnOf(text, "sns") ? null : "this is no topic's ARN",
        TokenKind.GlueJob or TokenKind.Crawler => IsArn(text) || text.Length > 255 ? "this is no name; Glue takes names of at most 255 characters here, and no ARN" : null,
        _ => null,
    };

    private static bool IsArnOf(string text, string service) =>
        text.Split(':') is ["arn", _, var its, _, _, _, ..] parts && (its == service || its.Contains(Later)) && parts.All(part => part.Length > 0);

    [GeneratedRegex(@"\$\{Token\[[^\]]*\]\}")]
    private static partial Regex Unresolved();

    [GeneratedRegex(@"^[a-zA-Z0-9_-]{1,140}(:(\$LATEST|[a-zA-Z0-9_-]+))?$")]
    private static partial Regex FunctionName();
}
