using System.Linq.Expressions;
using System.Text;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Dates as text: C#'s custom formats as pictures of <c>$fromMillis</c>, in UTC.</summary>
internal static class DateFormat
{
    private static readonly Dictionary<string, string> Parts = new()
    {
        ["yyyy"] = "[Y0001]", ["MMMM"] = "[MNn]", ["MMM"] = "[MNn,3-3]", ["MM"] = "[M01]", ["dddd"] = "[FNn]", ["ddd"] = "[FNn,3-3]", ["dd"] = "[D01]",
        ["HH"] = "[H01]", ["mm"] = "[m01]", ["ss"] = "[s01]", ["fff"] = "[f001]",
    };

    public static Expr Apply(Expr date, Type type, string? format, Expression written, TreeTranslator translator)
    {
        if (string.IsNullOrEmpty(format))
            return translator.Fail(DiagnosticCodes.NeedsFormat, written, "without a format C# writes the culture's date, as 02/05/2018", "Write {value:yyyy-MM-dd}").Expr;
        var isDay = type == typeof(DateOnly);
        if (isDay && format is "yyyy-MM-dd" or "o" or "O") return date;
        if (Picture(format, isDay) is not { } picture)
            return translator.Fail(DiagnosticCodes.UnsupportedFormat, written, $"\"{format}\" has no picture of $fromMillis").Expr;
        var millis = isDay ? Instants.SomeMillisOfDay(date) : Instants.ToMillis(date);
        return new CallExpr("fromMillis", millis, ConstantExpr.Of(picture));
    }

    /// <summary>The picture of a custom format, or null. A single letter is one of C#'s standard formats, of which only <c>s</c> is fixed.</summary>
    public static string? Picture(string format, bool isDay)
    {
        if (format == "s" && !isDay) format = "yyyy-MM-ddTHH:mm:ss";
        if (format.Length == 1) return null;
        var picture = new StringBuilder();
        for (var i = 0; i < format.Length;)
        {
            var c = format[i];
            if (c is '\'' or '"')
            {
                var end = format.IndexOf(c, i + 1);
                if (end < 0) return null;
                picture.Append(Literal(format[(i + 1)..end]));
                i = end + 1;
            }
            else if (c == '\\')
            {
                if (i + 1 == format.Length) return null;
                picture.Append(Literal(format[i + 1].ToString()));
                i += 2;
            }
            else if (char.IsAsciiLetter(c) && c is not ('T' or 'Z'))
            {
                var length = format.AsSpan(i).IndexOfAnyExcept(c) is var rest and >= 0 ? rest : format.Length - i;
                if (!Parts.TryGetValue(format.Substring(i, length), out var part) || (isDay && c is 'H' or 'm' or 's' or 'f')) return null;
                picture.Append(part);
                i += length;
            }
            else if (c == '%')
            {
                return null;
            }
            else
            {
                picture.Append(Literal(c.ToString()));
                i++;
            }
        }

        return picture.ToString();
    }

    private static string Literal(string text) => text.Replace("[", "[[", StringComparison.Ordinal).Replace("]", "]]", StringComparison.Ordinal);
}
