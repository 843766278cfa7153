using System.Text.RegularExpressions;
using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Patterns;
using FlowDsl.Jsonata.Syntax;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Functions;

/// <summary>A regular expression as a function: given text it gives the first match, which carries a function that gives the next.</summary>
internal sealed class RegexMatcher(Regex regex, string source) : Callable
{
    /// <summary>A pattern that backtracks without end is stopped after this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    internal override int Arity => 2;

    internal static RegexMatcher Compile(RegexNode node)
    {
        try
        {
            bool Has(char flag) => node.Flags.Contains(flag, StringComparison.Ordinal);
            var pattern = EcmaPattern.Translate(node.Pattern, isMultiline: Has('m'), ignoresCase: Has('i'));
            return new(new Regex(pattern, RegexOptions.CultureInvariant, Longest), node.Pattern);
        }
        catch (ArgumentException fault)
        {
            throw Fault.Of("S0201", node.Position, node.Pattern, message: $"Syntax error: invalid regular expression: {fault.Message}", inner: fault);
        }
    }

    /// <summary>The match at or after <paramref name="from"/>, or null.</summary>
    internal Match? Find(string text, int from)
    {
        try
        {
            var match = regex.Match(text, from);
            return match.Success ? match : null;
        }
        catch (RegexMatchTimeoutException fault)
        {
            throw Fault.Of("U1001", message: "Expression evaluation timeout: the regular expression backtracks too much", inner: fault);
        }
    }

    /// <summary>The match after <paramref name="previous"/>, or null. Two empty ones in a row would never end.</summary>
    internal Match? FindNext(string text, Match previous)
    {
        var from = previous.Index + previous.Length;
        if (from >= text.Length) return null;
        var next = Find(text, from);
        return next is { Length: 0 } ? throw Fault.Of("D1004", value: JsonataValue.From(source)) : next;
    }

    internal override JsonataValue Invoke(JsonataValue[] arguments, JsonataValue context, JsonataCall run)
    {
        if (arguments is not [var subject, ..]) return default;
        // As ECMAScript's exec has it, for whoever calls the pattern as a function: anything is text, and a second argument says where to begin.
        var text = subject.IsUndefined ? "undefined" : EcmaText.Of(subject);
        var from = arguments is [_, { IsNumber: true } start, ..] ? start.Number : 0;
        return from > text.Length ? default : Describe(text, Find(text, (int)Math.Max(0, from)), run);
    }

    /// <summary>The match as functions of the expression see it.</summary>
    internal JsonataValue Describe(string text, Match? match, JsonataCall run)
    {
        if (match is null) return default;
        run.ChargeItems(2 * match.Groups.Count);
        var result = new MemberObject();
        result.Set("match", JsonataValue.From(match.Value));
        result.Set("start", JsonataValue.From(match.Index));
        result.Set("end", JsonataValue.From(match.Index + match.Length));
        result.Set("groups", new(Groups(match)));
        result.Set("next", new(new BuiltIn("next", SignatureParser.Parse("<>", 0), (_, call) => Describe(text, FindNext(text, match), call))));
        return new(result);
    }

    internal static ListArray Groups(Match match)
    {
        var groups = new ListArray(match.Groups.Count);
        for (var i = 1; i < match.Groups.Count; i++)
            groups.Add(match.Groups[i].Success ? JsonataValue.From(match.Groups[i].Value) : default);
        return groups;
    }
}
