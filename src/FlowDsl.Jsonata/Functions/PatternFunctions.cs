using System.Text;
using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Values;
using static FlowDsl.Jsonata.Functions.Arguments;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Functions that look for text or for a pattern in text.</summary>
internal static class PatternFunctions
{
    internal static readonly BuiltIn[] All =
    [
        Define("contains", "<s-(sf):b>", Contains),
        Define("match", "<s-f<s:o>n?:a<o>>", Match),
        Define("split", "<s-(sf)n?:a<s>>", Split),
        Define("replace", "<s-(sf)(sf)n?:s>", Replace),
    ];

    private static JsonataValue Contains(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined || a[1].IsUndefined) return default;
        var text = a[0].Text();
        return JsonataValue.From(a[1].Tag is string wanted ? text.Contains(wanted, StringComparison.Ordinal) : TextMatch.Any(a[1].Function(), text, call));
    }

    private static JsonataValue Match(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var limit = Limit(a[2], "D3040");
        var result = ListArray.Sequence();
        if (!(limit > 0)) return new(result);
        foreach (var match in TextMatch.All(a[1].Function(), a[0].Text(), call))
        {
            // The reference implementation looks for the next match before it asks whether it is wanted.
            if (result.Count >= limit) break;
            var found = new MemberObject();
            SetIfGiven(found, "match", match.Text);
            SetIfGiven(found, "index", match.Start);
            SetIfGiven(found, "groups", match.Groups);
            result.Add(new(found));
        }
        return new(result);
    }

    private static void SetIfGiven(MemberObject found, string name, JsonataValue value)
    {
        if (!value.IsUndefined) found.Set(name, value);
    }

    private static JsonataValue Split(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var limit = Limit(a[2], "D3020");
        var text = a[0].Text();
        var result = new ListArray();
        if (!(limit > 0)) return new(result);
        if (a[1].Tag is not Callable pattern)
        {
            call.ChargeItems(text.Length);
            foreach (var part in Parts(text, a[1].Tag as string).Take(a[2].IsUndefined ? int.MaxValue : Count(limit))) result.Add(JsonataValue.From(part));
            return new(result);
        }
        double start = 0;
        foreach (var match in TextMatch.All(pattern, text, call))
        {
            if (result.Count >= limit) return new(result);
            result.Add(JsonataValue.From(EcmaText.Substring(text, start, match.Start.IsUndefined ? text.Length : match.From).ToString()));
            start = match.To(double.NaN);
        }
        if (result.Count == 0 || result.Count < limit) result.Add(JsonataValue.From(EcmaText.Substring(text, start, text.Length).ToString()));
        return new(result);
    }

    /// <summary>A number of parts as ECMAScript's split has it, which keeps 32 bits of it.</summary>
    private static int Count(double limit) =>
        double.IsInfinity(limit) ? 0 : (int)Math.Min(Math.Floor(limit) % (1L << 32), int.MaxValue);

    private static IEnumerable<string> Parts(string text, string? separator) => separator switch
    {
        null => [text],
        "" => text.Select(c => c.ToString()),
        _ => text.Split(separator),
    };

    private static JsonataValue Replace(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        if (a[1].Tag is string { Length: 0 }) throw Fault.Of("D3010", value: a[1]);
        var limit = Limit(a[3], "D3011");
        var text = a[0].Text();
        if (!(limit > 0) || a[1].IsUndefined) return a[0];
        return a[1].Tag is string wanted ? ReplaceText(text, wanted, a[2], limit, call) : ReplaceMatches(text, a[1].Function(), a[2], limit, call);
    }

    private static JsonataValue ReplaceText(string text, string wanted, JsonataValue replacement, double limit, JsonataCall call)
    {
        var result = new StringBuilder();
        var position = 0;
        double count = 0;
        for (var at = Find(0); at >= 0 && count < limit; at = Find(position), count++)
        {
            var replaced = replacement.Tag as string ?? throw Fault.Of("D3012", value: replacement);
            call.Step();
            call.Charge((long)(at - position + replaced.Length) * sizeof(char));
            result.Append(text, position, at - position).Append(replaced);
            position = at + wanted.Length;
        }
        return call.Built(result.Append(text, position, text.Length - position).ToString());

        int Find(int from) => text.IndexOf(wanted, from, StringComparison.Ordinal);
    }

    private static JsonataValue ReplaceMatches(string text, Callable pattern, JsonataValue replacement, double limit, JsonataCall call)
    {
        var result = new StringBuilder();
        double position = 0;
        double count = 0;
        foreach (var match in TextMatch.All(pattern, text, call))
        {
            if (count++ >= limit) break;
            var before = EcmaText.Substring(text, position, match.Start.IsUndefined ? text.Length : match.From);
            var replaced = Replacement(replacement, match, call);
            call.Charge((long)(before.Length + replaced.Length) * sizeof(char));
            result.Append(before).Append(replaced);
            // Only a text has a length: behind a match that is none all of the text follows once more.
            position = match.Text.Tag is string matched ? match.From + matched.Length : double.NaN;
        }
        return call.Built(result.Append(EcmaText.Substring(text, position, text.Length)).ToString());
    }

    private static string Replacement(JsonataValue replacement, TextMatch match, JsonataCall call)
    {
        if (replacement.Tag is string template) return Substitution.Expand(template, match);
        var value = replacement.Tag is Callable function ? function.Invoke([match.Describe()], JsonataValue.Null, call) : replacement;
        return value.Tag as string ?? throw Fault.Of("D3012", value: value);
    }

    private static double Limit(JsonataValue limit, string code)
    {
        if (limit.IsUndefined) return double.PositiveInfinity;
        return limit.Number < 0 ? throw Fault.Of(code, value: limit) : limit.Number;
    }
}
