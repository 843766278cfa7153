using System.Globalization;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Numbers as text: C#'s formats as pictures of <c>$formatNumber</c>.</summary>
internal static partial class NumberFormat
{
    public static Expr Apply(Expr number, Type type, string? format, Expression written, TreeTranslator translator)
    {
        var isWhole = ValueKinds.Of(type) == ValueKind.Whole;
        if (string.IsNullOrEmpty(format))
        {
            if (!isWhole)
                return translator.Fail(DiagnosticCodes.NeedsFormat, written, $"C# and JSONata write a {type.Name} with different digits", "Say how many digits: {value:0.00}").Expr;
            // $string rounds to 15 digits, of which a long may have 16.
            return type == typeof(long) ? new CallExpr("formatNumber", number, ConstantExpr.Of("0")) : new CallExpr("string", number);
        }

        return Picture(format, isWhole) is { } picture
            ? new CallExpr("formatNumber", number, ConstantExpr.Of(picture))
            : translator.Fail(DiagnosticCodes.UnsupportedFormat, written, $"\"{format}\" has no picture of $formatNumber").Expr;
    }

    /// <summary>The picture of a format, or null. <c>D4</c> is <c>0000</c>, <c>F2</c> is <c>0.00</c>, <c>N0</c> is <c>#,##0</c>.</summary>
    public static string? Picture(string format, bool isWhole)
    {
        if (CustomFormat().IsMatch(format)) return format;
        if (!StandardFormat().IsMatch(format)) return null;
        var digits = format.Length > 1 ? int.Parse(format.AsSpan(1), CultureInfo.InvariantCulture) : char.ToUpperInvariant(format[0]) == 'D' ? 1 : 2;
        var fraction = digits == 0 ? "" : "." + new string('0', digits);
        return char.ToUpperInvariant(format[0]) switch
        {
            'D' when isWhole => new string('0', Math.Max(digits, 1)),
            'F' => "0" + fraction,
            'N' => "#,##0" + fraction,
            _ => null,
        };
    }

    [GeneratedRegex(@"^(#,##)?0+(\.(0+#*|#+))?\z")]
    private static partial Regex CustomFormat();

    [GeneratedRegex(@"^[DFNdfn][0-9]{0,2}\z")]
    private static partial Regex StandardFormat();
}
