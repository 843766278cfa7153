using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths.Filters;

/// <summary>Reads what stands between <c>[?(</c> and <c>)]</c>.</summary>
internal sealed class FilterParser(Cursor at, int filters)
{
    private const int MostLevels = 32;
    private int _levels;

    public FilterTest Test() => Chain("||", () => Chain("&&", Single, tests => new AllOf(tests)), tests => new AnyOf(tests));

    private static FilterTest One(List<FilterTest> tests, Func<FilterTest[], FilterTest> join) => tests.Count == 1 ? tests[0] : join([.. tests]);

    private FilterTest Chain(string separator, Func<FilterTest> read, Func<FilterTest[], FilterTest> join)
    {
        var tests = new List<FilterTest>();
        do
        {
            tests.Add(read());
            at.SkipBlanks();
        }
        while (at.Take(separator));
        return One(tests, join);
    }

    private FilterTest Single()
    {
        at.SkipBlanks();
        if (++_levels > MostLevels) throw at.Problem("the filter is nested too deeply");
        FilterTest test;
        if (at.Take('!')) test = new NotThis(Single());
        else if (at.Take('('))
        {
            test = Test();
            at.SkipBlanks();
            at.Need(')');
        }
        else test = Comparison();
        _levels--;
        return test;
    }

    private FilterTest Comparison()
    {
        var left = Operand();
        at.SkipBlanks();
        if (at.Take("=~"))
        {
            at.SkipBlanks();
            return new Matching(left, Pattern());
        }

        foreach (var (text, holds) in FilterOperators.All)
        {
            if (!TakeOperator(text)) continue;
            at.SkipBlanks();
            return new Comparing(left, Operand(), holds);
        }

        return left is PathOperand path ? new Existence(path) : throw at.Problem("an operator is needed");
    }

    private bool TakeOperator(string text)
    {
        if (string.Compare(at.Text, at.Position, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
        if (char.IsAsciiLetter(text[0]) && char.IsLetterOrDigit(at.Peek(text.Length))) return false;
        at.Position += text.Length;
        return true;
    }

    private FilterOperand Operand()
    {
        if (at.Take('@')) return new PathOperand(new PathParser(at, filters).Operand(), fromItem: true);
        if (at.Take('$')) return new PathOperand(new PathParser(at, filters).Operand(), fromItem: false);
        return new LiteralOperand(Literal(0));
    }

    private JsonataValue Literal(int level)
    {
        if (level > MostLevels) throw at.Problem("the list is nested too deeply");
        if (at.Here is '\'' or '"') return JsonataValue.From(Text());
        if (at.Take('[')) return Items(level);
        if (Word("true")) return JsonataValue.From(true);
        if (Word("false")) return JsonataValue.From(false);
        if (Word("null")) return JsonataValue.Null;
        return at.Here is '-' || char.IsAsciiDigit(at.Here) ? Number() : JsonataValue.From(BareWord());
    }

    // The service takes @.Name == Receipt as a text without quotation marks; AWS's own examples use it.
    private string BareWord()
    {
        var start = at.Position;
        while (char.IsLetterOrDigit(at.Here) || at.Here is '_' or '-' or '.') at.Position++;
        return at.Position > start && char.IsLetter(at.Text[start])
            ? at.Text[start..at.Position] : throw at.Problem("a path, a text, a number, true, false, null or a list is needed");
    }

    private bool Word(string word) => !char.IsLetterOrDigit(at.Peek(word.Length)) && at.Take(word);

    private JsonataValue Items(int level)
    {
        var items = new List<JsonataValue>();
        at.SkipBlanks();
        if (at.Take(']')) return JsonataValue.ArrayOf();
        do
        {
            at.SkipBlanks();
            items.Add(Literal(level + 1));
            at.SkipBlanks();
        }
        while (at.Take(','));
        at.Need(']');
        return JsonataValue.ArrayOf([.. items]);
    }

    private JsonataValue Number()
    {
        var start = at.Position;
        while (at.Here is '-' or '+' or '.' or 'e' or 'E' || char.IsAsciiDigit(at.Here)) at.Position++;
        try
        {
            return JsonataValue.Parse(at.Text[start..at.Position]);
        }
        catch (JsonException)
        {
            at.Position = start;
            throw at.Problem("this is no number");
        }
    }

    private string Text()
    {
        var quote = at.Here;
        var text = new StringBuilder();
        for (at.Position++; at.Here != quote || at.IsAtEnd; at.Position++)
        {
            var escaped = at.Take('\\');
            if (at.IsAtEnd) throw at.Problem("the text's quotation mark is missing");
            text.Append(escaped ? Escaped() : at.Here);
        }

        at.Position++;
        return text.ToString();
    }

    private char Escaped()
    {
        switch (at.Here)
        {
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'u' when at.Position + 4 < at.Text.Length
                && ushort.TryParse(at.Text.AsSpan(at.Position + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code):
                at.Position += 4;
                return (char)code;
            default: return at.Here;
        }
    }

    // Without backtracking: a pattern may come from anyone, and then takes time in proportion to the text only.
    private Regex Pattern()
    {
        at.Need('/');
        var start = at.Position;
        while (at.Here != '/')
        {
            if (at.Here == '\\') at.Position++;
            if (at.IsAtEnd) throw at.Problem("the pattern's end is missing");
            at.Position++;
        }

        var pattern = at.Text[start..at.Position++];
        var options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
        for (; char.IsAsciiLetter(at.Here); at.Position++) options |= Option(at.Here);
        try
        {
            return new Regex($@"\A(?:{pattern})\z", options);
        }
        catch (Exception unusable) when (unusable is ArgumentException or NotSupportedException)
        {
            at.Position = start;
            throw at.Problem($"the pattern cannot be used: {unusable.Message}");
        }
    }

    private RegexOptions Option(char flag) => flag switch
    {
        'i' => RegexOptions.IgnoreCase,
        'm' => RegexOptions.Multiline,
        's' => RegexOptions.Singleline,
        'x' => RegexOptions.IgnorePatternWhitespace,
        'u' or 'd' or 'U' => RegexOptions.None,
        _ => throw at.Problem($"the pattern has an unknown flag '{flag}'"),
    };
}
