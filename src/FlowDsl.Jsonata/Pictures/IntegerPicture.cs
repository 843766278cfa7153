using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>The picture of an integer, as XPath's format-integer has it: <c>#,##0</c>, <c>w</c>, <c>I</c>, <c>a</c>, with <c>;o</c> for ordinals.</summary>
internal sealed record IntegerPicture
{
    internal IntegerStyle Style { get; init; }

    internal LetterCase Case { get; init; }

    internal bool IsOrdinal { get; init; }

    internal int Zero { get; init; } = '0';

    internal int MandatoryDigits { get; init; }

    internal int OptionalDigits { get; init; }

    /// <summary>The distance at which the one separator repeats, or 0.</summary>
    internal int Repeats { get; init; }

    internal IReadOnlyList<GroupingSeparator> Separators { get; init; } = [];

    internal string Token { get; init; } = "";

    internal static IntegerPicture Of(string picture)
    {
        var semicolon = picture.LastIndexOf(';');
        var primary = semicolon < 0 ? picture : picture[..semicolon];
        var ordinal = semicolon >= 0 && picture.AsSpan(semicolon + 1).StartsWith("o");
        return primary switch
        {
            "A" => new() { Style = IntegerStyle.Letters, Case = LetterCase.Upper, IsOrdinal = ordinal },
            "a" => new() { Style = IntegerStyle.Letters, IsOrdinal = ordinal },
            "I" => new() { Style = IntegerStyle.Roman, Case = LetterCase.Upper, IsOrdinal = ordinal },
            "i" => new() { Style = IntegerStyle.Roman, IsOrdinal = ordinal },
            "W" => new() { Style = IntegerStyle.Words, Case = LetterCase.Upper, IsOrdinal = ordinal },
            "Ww" => new() { Style = IntegerStyle.Words, Case = LetterCase.Title, IsOrdinal = ordinal },
            "w" => new() { Style = IntegerStyle.Words, IsOrdinal = ordinal },
            _ => Digits(primary) with { IsOrdinal = ordinal },
        };
    }

    internal string Format(double value)
    {
        var magnitude = Math.Abs(value);
        var text = Style switch
        {
            IntegerStyle.Letters => LetterNumbers.Format(magnitude, Case is LetterCase.Upper ? 'A' : 'a'),
            IntegerStyle.Roman => Cased(RomanNumbers.Format(magnitude)),
            IntegerStyle.Words => Cased(WordNumbers.Format(magnitude, IsOrdinal)),
            IntegerStyle.Decimal => DecimalInteger.Format(JsNumber.Format(magnitude), this),
            _ => throw Fault.Of("D3130", value: JsonataValue.From(Token)),
        };
        return value < 0 ? "-" + text : text;
    }

    internal double Parse(string text) => Style switch
    {
        IntegerStyle.Letters => LetterNumbers.Parse(text, Case is LetterCase.Upper ? 'A' : 'a'),
        IntegerStyle.Roman => RomanNumbers.Parse(Case is LetterCase.Upper ? Lowered(text) : text.ToLowerInvariant()),
        IntegerStyle.Words => WordNumbers.Parse(text),
        IntegerStyle.Decimal => DecimalInteger.Parse(text, this),
        _ => throw Fault.Of("D3130", value: JsonataValue.From(Token)),
    };

    /// <summary>Upper case is wanted: what is lower case already is no such letter.</summary>
    private static string Lowered(string text) => string.Concat(text.Select(c => char.IsLower(c) ? '?' : char.ToLowerInvariant(c)));

    private string Cased(string text) => Case switch
    {
        LetterCase.Upper => text.ToUpperInvariant(),
        LetterCase.Lower => text.ToLowerInvariant(),
        _ => text,
    };

    private static IntegerPicture Digits(string picture)
    {
        int? zero = null;
        var (mandatory, optional, position) = (0, 0, 0);
        var separators = new List<GroupingSeparator>();
        foreach (var rune in picture.EnumerateRunes().Reverse())
            if (DigitFamily.ZeroOf(rune.Value) is { } family)
            {
                if (zero is not null && zero != family) throw Fault.Of("D3131");
                zero = family;
                mandatory++;
                position++;
            }
            else if (rune.Value == '#')
            {
                optional++;
                position++;
            }
            else separators.Add(new GroupingSeparator(position, rune.ToString()));
        if (mandatory == 0) return new() { Style = IntegerStyle.Sequence, Token = picture };
        var alike = separators.TrueForAll(s => s.Text == separators[0].Text);
        return new()
        {
            Zero = zero!.Value,
            MandatoryDigits = mandatory,
            OptionalDigits = optional,
            Repeats = alike ? Regularity.Of([.. separators.Select(s => s.Position)]) : 0,
            Separators = separators,
        };
    }
}
