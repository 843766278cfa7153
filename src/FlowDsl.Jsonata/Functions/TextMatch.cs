using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Functions;

/// <summary>
/// A match of a pattern, be it a regular expression or a matcher function of the expression's own; <paramref name="Describe"/> makes of it what a replacement function sees.
/// A matcher function need not say all of it, and what it says need not have the usual type.
/// </summary>
internal readonly record struct TextMatch(JsonataValue Text, JsonataValue Start, JsonataValue End, JsonataValue Groups, Func<JsonataValue> Describe)
{
    private const int StepsOfASearch = 32;

    /// <summary>Where the match begins; NaN where the matcher does not say.</summary>
    internal double From => Offset(Start, double.NaN);

    /// <summary>Where the match ends; <paramref name="otherwise"/> where the matcher does not say.</summary>
    internal double To(double otherwise) => Offset(End, otherwise);

    /// <summary>All matches, each found when it is asked for.</summary>
    internal static IEnumerable<TextMatch> All(Callable pattern, string text, JsonataCall call) =>
        pattern is RegexMatcher regex ? OfRegex(regex, text, call) : OfFunction(pattern, text, call);

    /// <summary>Whether there is a match: anything that a matcher function gives is one.</summary>
    internal static bool Any(Callable pattern, string text, JsonataCall call)
    {
        if (pattern is RegexMatcher regex) return OfRegex(regex, text, call).Any();
        var found = pattern.Invoke([JsonataValue.From(text)], JsonataValue.Null, call);
        return EcmaText.IsFalse(found) ? !found.IsUndefined : Checked(found) is not null;
    }

    private static IEnumerable<TextMatch> OfRegex(RegexMatcher regex, string text, JsonataCall call)
    {
        for (var match = regex.Find(text, 0); match is not null; match = regex.FindNext(text, match))
        {
            // How long a pattern searches nobody can say.
            call.Spend(StepsOfASearch);
            call.ChargeItems(2 * match.Groups.Count);
            yield return new(
                JsonataValue.From(match.Value),
                JsonataValue.From(match.Index),
                JsonataValue.From(match.Index + match.Length),
                new(RegexMatcher.Groups(match)),
                () => regex.Describe(text, match, call));
        }
    }

    private static IEnumerable<TextMatch> OfFunction(Callable matcher, string text, JsonataCall call)
    {
        var value = matcher.Invoke([JsonataValue.From(text)], JsonataValue.Null, call);
        while (!value.IsUndefined)
        {
            call.Step();
            var found = Checked(value);
            JsonataValue Part(string name) => found.TryGet(name, out var part) ? part : default;
            var described = value;
            yield return new(Part("match"), Part("start"), Part("end"), Part("groups"), () => described);
            value = Part("next").Tag is Callable more ? more.Invoke([], JsonataValue.Null, call) : default;
        }
    }

    /// <summary>One part of a match, of the right type, is enough to make it one.</summary>
    private static JsonataObject Checked(JsonataValue value)
    {
        if (value.Tag is JsonataObject found)
        {
            if (found.TryGet("start", out var start) && start.IsNumber) return found;
            if (found.TryGet("groups", out var groups) && groups.AsArray() is not null) return found;
            if (found.TryGet("next", out var next) && next.Tag is Callable) return found;
        }
        throw Fault.Of("T1010");
    }

    private static double Offset(JsonataValue value, double otherwise) =>
        value.IsNumber ? value.Number : value.IsUndefined ? otherwise : value.Tag is string text ? EcmaText.ToNumber(text) : throw Fault.Of("T1010");
}
