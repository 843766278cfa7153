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
        return JsonataValue.From(a[1].Tag is string wanted ? text.Contains(wanted, StringComparison.Ordinal) : TextMatch.All(a[1].Function(), text, call).Any());
    }

    private static JsonataValue Match(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var limit = Limit(a[2], "D3040");
        var result = ListArray.Sequence();
        if (limit == 0) return new(result);
        foreach (var match in TextMatch.All(a[1].Function(), a[0].Text(), call))
        {
            // The reference implementation looks for the next match before it asks whether it is wanted.
            if (result.Count >= limit) break;
            var found = new MemberObject();
            found.Set("match", JsonataValue.From(match.Text));
            found.Set("index", JsonataValue.From(match.Start));
            found.Set("groups", new(match.Groups));
            result.Add(new(found));
        }
        return new(result);
    }

    private static JsonataValue Split(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var limit = Limit(a[2], "D3020");
        var text = a[0].Text();
        var result = new ListArray();
        if (limit == 0) return new(result);
        if (a[1].Tag is not Callable pattern)
        {
            call.ChargeItems(text.Length);
            foreach (var part in Parts(text, a[1].Tag as string).Take((int)Math.Min(Math.Floor(limit), int.MaxValue))) result.Add(JsonataValue.From(part));
            return new(result);
        }
        var start = 0;
        foreach (var match in TextMatch.All(pattern, text, call))
        {
            if (result.Count >= limit) return new(result);
            result.Add(JsonataValue.From(text[start..Math.Max(start, match.Start)]));
            start = match.End;
        }
        if (result.Count == 0 || result.Count < limit) result.Add(JsonataValue.From(text[start..]));
        return new(result);
    }

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
        if (limit == 0 || a[1].IsUndefined) return a[0];
        var result = new StringBuilder();
        var position = 0;
        double count = 0;
        if (a[1].Tag is string wanted)
        {
            for (var at = Find(0); at >= 0 && count < limit; at = Find(position), count++)
            {
                var replacement = a[2].Tag as string ?? throw Fault.Of("D3012", value: a[2]);
                call.Step();
                call.Charge((long)(at - position + replacement.Length) * sizeof(char));
                result.Append(text, position, at - position).Append(replacement);
                position = at + wanted.Length;
            }
            int Find(int from) => text.IndexOf(wanted, from, StringComparison.Ordinal);
        }
        else
            foreach (var match in TextMatch.All(a[1].Function(), text, call))
            {
                if (count++ >= limit) break;
                var replacement = Replacement(a[2], match, call);
                call.Charge(Math.Max(0L, match.Start - position + replacement.Length) * sizeof(char));
                result.Append(text, position, Math.Max(0, match.Start - position)).Append(replacement);
                position = Math.Min(text.Length, match.Start + match.Text.Length);
            }
        return call.Built(result.Append(text, position, text.Length - position).ToString());
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
