using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Functions;

/// <summary>
/// A match of a pattern, be it a regular expression or a matcher function of the expression's own; <paramref name="Describe"/> makes of it what a replacement function sees.
/// </summary>
internal readonly record struct TextMatch(string Text, int Start, int End, JsonataArray Groups, Func<JsonataValue> Describe)
{
    private const int StepsOfASearch = 32;

    /// <summary>All matches, each found when it is asked for.</summary>
    internal static IEnumerable<TextMatch> All(Callable pattern, string text, JsonataCall call) =>
        pattern is RegexMatcher regex ? OfRegex(regex, text, call) : OfFunction(pattern, text, call);

    private static IEnumerable<TextMatch> OfRegex(RegexMatcher regex, string text, JsonataCall call)
    {
        for (var match = regex.Find(text, 0); match is not null; match = regex.FindNext(text, match))
        {
            // How long a pattern searches nobody can say.
            call.Spend(StepsOfASearch);
            call.ChargeItems(2 * match.Groups.Count);
            yield return new(match.Value, match.Index, match.Index + match.Length, RegexMatcher.Groups(match), () => regex.Describe(text, match, call));
        }
    }

    private static IEnumerable<TextMatch> OfFunction(Callable matcher, string text, JsonataCall call)
    {
        var value = matcher.Invoke([JsonataValue.From(text)], JsonataValue.Null, call);
        while (!value.IsUndefined)
        {
            call.Step();
            if (value.Tag is not JsonataObject found
                || !found.TryGet("match", out var matched) || matched.Tag is not string match
                || !found.TryGet("start", out var start) || !start.IsNumber
                || !found.TryGet("end", out var end) || !end.IsNumber)
                throw Fault.Of("T1010");
            var groups = found.TryGet("groups", out var given) && given.Tag is JsonataArray array ? array : new ListArray();
            var described = value;
            yield return new(match, Within(start, text), Within(end, text), groups, () => described);
            value = found.TryGet("next", out var next) && next.Tag is Callable more ? more.Invoke([], JsonataValue.Null, call) : default;
        }
    }

    private static int Within(JsonataValue offset, string text) => (int)Math.Clamp(offset.Number, 0, text.Length);
}
