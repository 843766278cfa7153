using System.Linq.Expressions;
using System.Text.RegularExpressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>Regex.IsMatch</c>, <c>Replace</c> and <c>Match(…).Value</c>, with patterns that .NET and JavaScript read alike.</summary>
internal sealed partial class RegexMethods : IMethodTranslator
{
    public Operand? Translate(MethodCallExpression call, TreeTranslator translator)
    {
        if (call.Method.DeclaringType != typeof(Regex)) return null;
        if (call.Object is not null)
            return translator.Fail(DiagnosticCodes.UnsupportedRegex, call, "the pattern of a Regex object is not seen here", "Write the static Regex.IsMatch(text, pattern)");
        if (call.Method.Name is not (nameof(Regex.IsMatch) or nameof(Regex.Replace)))
            return translator.Fail(DiagnosticCodes.NotTranslated, call, $"Regex.{call.Method.Name} has no counterpart in JSONata", "Use Regex.IsMatch or Regex.Replace");
        if (Pattern(call, translator) is not { } pattern) return new Operand(FaultExpr.Instance, call.Type);
        var text = translator.Argument(call.Arguments[0]).Expr;
        return call.Method.Name == nameof(Regex.IsMatch)
            ? new Operand(new CallExpr("contains", text, pattern), typeof(bool))
            : new Operand(new CallExpr("replace", text, pattern, translator.Argument(call.Arguments[2]).Expr), typeof(string));
    }

    private static RegexExpr? Pattern(MethodCallExpression call, TreeTranslator translator)
    {
        if (!translator.TryConstant(call.Arguments[1], out var value) || value is not string pattern) return null;
        var options = RegexOptions.None;
        var others = call.Arguments.Skip(call.Method.Name == nameof(Regex.Replace) ? 3 : 2);
        foreach (var argument in others)
        {
            if (!translator.TryConstant(argument, out var given) || given is not RegexOptions own) return null;
            options |= own;
        }

        string? written = null;
        var reason = WhyNot(pattern, options);
        if (reason is null) written = RegexDialect.Translate(pattern, out reason);
        if (written is null)
        {
            translator.Fail(DiagnosticCodes.UnsupportedRegex, call, reason!);
            return null;
        }

        if (call.Method.Name == nameof(Regex.Replace) && (!translator.TryConstant(call.Arguments[2], out var replacement) || replacement is string text && Reference().IsMatch(text)))
        {
            translator.Fail(DiagnosticCodes.UnsupportedRegex, call, "references to groups look different in JSONata", "Replace with a text without $");
            return null;
        }

        return new RegexExpr(written, options.HasFlag(RegexOptions.IgnoreCase) ? "i" : "");
    }

    private static string? WhyNot(string pattern, RegexOptions options)
    {
        // In JSONata a line also ends at \r, U+2028 and U+2029.
        if (options.HasFlag(RegexOptions.Multiline)) return "lines end at other characters in JSONata: Multiline has no counterpart";
        if ((options & ~(RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)) != 0) return $"{options} has no flag in JSONata";
        if (pattern.Length == 0) return "an empty pattern is an error in JSONata";
        try
        {
            if (Regex.IsMatch("", pattern, options)) return "a pattern that matches the empty text is an error in JSONata";
        }
        catch (ArgumentException exception)
        {
            return exception.Message.TrimEnd('.');
        }

        return null;
    }

    [GeneratedRegex(@"\$")]
    private static partial Regex Reference();
}
