using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>The characters with a meaning in a number picture, as XPath's decimal format names them.</summary>
internal sealed record DecimalSymbols
{
    internal static DecimalSymbols Default { get; } = new();

    internal string DecimalSeparator { get; private init; } = ".";

    internal string GroupingSeparator { get; private init; } = ",";

    internal string ExponentSeparator { get; private init; } = "e";

    internal string MinusSign { get; private init; } = "-";

    internal string Percent { get; private init; } = "%";

    internal string PerMille { get; private init; } = "\u2030";

    internal char ZeroDigit { get; private init; } = '0';

    internal string Digit { get; private init; } = "#";

    internal string PatternSeparator { get; private init; } = ";";

    internal static DecimalSymbols From(JsonataObject? options)
    {
        if (options is null) return Default;
        string Get(string name, string otherwise) => options.TryGet(name, out var value) && value.Tag is string { Length: > 0 } text ? text : otherwise;
        return new()
        {
            DecimalSeparator = Get("decimal-separator", Default.DecimalSeparator),
            GroupingSeparator = Get("grouping-separator", Default.GroupingSeparator),
            ExponentSeparator = Get("exponent-separator", Default.ExponentSeparator),
            MinusSign = Get("minus-sign", Default.MinusSign),
            Percent = Get("percent", Default.Percent),
            PerMille = Get("per-mille", Default.PerMille),
            ZeroDigit = Get("zero-digit", "0")[0],
            Digit = Get("digit", Default.Digit),
            PatternSeparator = Get("pattern-separator", Default.PatternSeparator),
        };
    }

    internal bool IsDigit(char c) => c >= ZeroDigit && c <= ZeroDigit + 9;

    /// <summary>Whether the character stands for a digit that is written only where there is one.</summary>
    internal bool IsOptionalDigit(char c) => Digit[0] == c;

    internal bool IsAnyDigit(char c) => IsDigit(c) || IsOptionalDigit(c);

    internal bool IsActive(char c) =>
        IsAnyDigit(c) || DecimalSeparator[0] == c || GroupingSeparator[0] == c || ExponentSeparator[0] == c || PatternSeparator[0] == c;
}
