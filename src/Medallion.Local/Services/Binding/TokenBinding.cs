using System.Text.RegularExpressions;
using FlowDsl.Asl.Diagnostics;

namespace Medallion.Local.Services.Binding;

/// <summary>Binds a definition's <c>${Token}</c>s, in its text, as a deployment does.</summary>
internal static partial class TokenBinding
{
    /// <summary>The definition with every token replaced.</summary>
    /// <exception cref="DiagnosticException">A token has no value, or one that cannot stand in a string.</exception>
    public static string Bind(string definition, IReadOnlyDictionary<string, string> values)
    {
        var used = Tokens().Matches(definition).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var problems = used.Select(token => Problem(token, values)).OfType<Diagnostic>().ToList();
        return problems.Count > 0 ? throw new DiagnosticException(problems) : Tokens().Replace(definition, match => values[match.Groups[1].Value]);
    }

    private static Diagnostic? Problem(string token, IReadOnlyDictionary<string, string> values)
    {
        if (!values.TryGetValue(token, out var value))
            return Refused(token, "nothing on this machine is bound to it", $"The tokens that a local run binds are {string.Join(", ", values.Keys.Order(StringComparer.Ordinal))}.");
        // The value goes into JSON, and there often into a string of an expression: neither takes these as they are.
        return value.Any(character => character is '"' or '\'' or '\\' || char.IsControl(character))
            ? Refused(token, "its value has a quote, a backslash or a control character", "Give it a value without them.")
            : null;
    }

    private static Diagnostic Refused(string token, string reason, string help) =>
        new() { Code = DiagnosticCodes.NotRunHere, Expression = $"${{{token}}}", Reason = reason, Help = help };

    [GeneratedRegex(@"\$\{([A-Za-z][A-Za-z0-9]*)\}")]
    private static partial Regex Tokens();
}
