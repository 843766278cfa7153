using System.Globalization;
using System.Text;
using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Functions;

/// <summary>The <c>$0</c>, <c>$1</c>, <c>$$</c> of a replacement.</summary>
internal static class Substitution
{
    internal static string Expand(string template, TextMatch match)
    {
        if (!template.Contains('$', StringComparison.Ordinal)) return template;
        var result = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '$')
            {
                result.Append(template[i]);
                continue;
            }
            var next = i + 1 < template.Length ? template[i + 1] : '\0';
            if (next is '$' or '0')
            {
                result.Append(next == '$' ? "$" : match.Text.IsUndefined ? "undefined" : EcmaText.Of(match.Text));
                i++;
                continue;
            }
            var groups = match.Groups.AsArray() ?? throw Fault.Of("T1010");
            var group = GroupNumber(template, i + 1, groups.Count);
            if (group is not { } number)
            {
                result.Append('$');
                continue;
            }
            if (number >= 1 && number <= groups.Count) result.Append(EcmaText.Of(groups[number - 1]));
            i += number.ToString(CultureInfo.InvariantCulture).Length;
        }
        return result.ToString();
    }

    /// <summary>As many digits as the number of groups has, one fewer when that names no group; null where there is no digit.</summary>
    private static int? GroupNumber(string template, int start, int groups)
    {
        var width = groups.ToString(CultureInfo.InvariantCulture).Length;
        var number = Digits(template, start, width);
        return width > 1 && number > groups ? Digits(template, start, width - 1) : number;
    }

    private static int? Digits(string template, int start, int width)
    {
        var end = start;
        while (end < template.Length && end - start < width && char.IsAsciiDigit(template[end])) end++;
        return end == start ? null : int.Parse(template.AsSpan(start, end - start), CultureInfo.InvariantCulture);
    }
}
