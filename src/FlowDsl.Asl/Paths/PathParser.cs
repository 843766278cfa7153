using System.Globalization;
using System.Text;
using FlowDsl.Asl.Paths.Filters;

namespace FlowDsl.Asl.Paths;

/// <summary>Reads a path.</summary>
internal sealed class PathParser
{
    private const int MostSteps = 256;
    private const int MostFilters = 16;

    private readonly Cursor _at;
    private readonly string _text;
    private readonly int _filters;

    public PathParser(string text) : this(new Cursor(text), 0)
    {
    }

    /// <summary>A parser for a path within a filter, which ends at an operator.</summary>
    public PathParser(Cursor at, int filters) => (_at, _text, _filters) = (at, at.Text, filters);

    public JsonPath Whole()
    {
        _at.NeedUnicode();
        _at.SkipBlanks();
        _at.Need('$');
        var (root, variable) = _at.Take('$') ? (PathRoot.Context, (string?)null) : (PathRoot.Input, null);
        if (root == PathRoot.Input && Name() is { Length: > 0 } name) (root, variable) = (PathRoot.Variable, name);
        var path = new JsonPath(_text, root, variable, [.. Steps()]);
        _at.SkipBlanks();
        return _at.IsAtEnd ? path : throw _at.Problem("a step is needed");
    }

    /// <summary>The path after <c>@</c> or <c>$</c> in a filter.</summary>
    public JsonPath Operand()
    {
        var start = _at.Position;
        var steps = Steps();
        return new JsonPath("$" + _text[start.._at.Position], PathRoot.Input, variable: null, [.. steps]);
    }

    private List<PathStep> Steps()
    {
        var steps = new List<PathStep>();
        while (_at.Here is '.' or '[')
        {
            if (steps.Count >= MostSteps) throw _at.Problem($"a path has at most {MostSteps} steps, another one begins");
            if (_at.Take(".."))
            {
                steps.Add(new DescentStep());
                if (_at.Here != '[') steps.Add(Dotted());
            }
            else if (_at.Here == '.')
            {
                _at.Take('.');
                if (_at.Here != '[') steps.Add(Dotted());
            }

            if (_at.Here == '[') steps.Add(Bracketed());
        }

        return steps;
    }

    private PathStep Dotted()
    {
        if (_at.Here == '*' && _at.Peek(1) is '\0' or '.' or '[' or ' ' or ')')
        {
            _at.Take('*');
            return new WildcardStep();
        }

        var name = new StringBuilder();
        while (!_at.IsAtEnd && !IsEndOfName(_at.Here))
        {
            if (_at.Take('\\') && _at.IsAtEnd) throw _at.Problem("a character is needed after \\");
            name.Append(_at.Here);
            _at.Position++;
        }

        if (name.Length == 0) throw _at.Problem("a name is needed");
        if (_at.Here == '(') throw _at.Problem("functions are not supported");
        return new NameStep(name.ToString());
    }

    private bool IsEndOfName(char here) =>
        here is '.' or '[' or '(' || char.IsWhiteSpace(here) || (_filters > 0 && here is ')' or '=' or '!' or '<' or '>' or '&' or '|' or '~' or ',');

    private PathStep Bracketed()
    {
        _at.Need('[');
        _at.SkipBlanks();
        PathStep step = _at.Here switch
        {
            '\'' or '"' => Names(),
            '?' => Filter(),
            '*' when _at.Take('*') => new WildcardStep(),
            '(' => FromEnd(),
            _ => Numbers(),
        };
        _at.SkipBlanks();
        _at.Need(']');
        return step;
    }

    private PathStep Names()
    {
        var names = new List<string>();
        do
        {
            _at.SkipBlanks();
            names.Add(Quoted());
            _at.SkipBlanks();
        }
        while (_at.Take(','));
        return names.Count == 1 ? new NameStep(names[0]) : new NamesStep([.. names]);
    }

    // A backslash stands for itself but before the quotation mark and before another one: so the service was seen to have it.
    private string Quoted()
    {
        var quote = _at.Here;
        if (quote is not ('\'' or '"')) throw _at.Problem("a name in quotation marks is needed");
        var name = new StringBuilder();
        for (_at.Position++; _at.Here != quote; _at.Position++)
        {
            if (_at.Here == '\\' && (_at.Peek(1) == quote || _at.Peek(1) == '\\')) _at.Position++;
            if (_at.IsAtEnd) throw _at.Problem("the name's quotation mark is missing");
            name.Append(_at.Here);
        }

        _at.Position++;
        return name.ToString();
    }

    private FilterStep Filter()
    {
        if (_filters >= MostFilters) throw _at.Problem("filters are nested too deeply");
        _at.Need('?');
        _at.SkipBlanks();
        _at.Need('(');
        var test = new FilterParser(_at, _filters + 1).Test();
        _at.SkipBlanks();
        _at.Need(')');
        return new FilterStep(test);
    }

    // [(@.length-1)], the one computed index that early versions of the library have: the same as [-1].
    private IndexStep FromEnd()
    {
        if (!_at.Take("(@.length-")) throw _at.Problem("a computed index can only be (@.length-1) or alike");
        var index = Number() is { } back and > 0 ? -back : throw _at.Problem("a number from 1 is needed");
        _at.Need(')');
        return new IndexStep([index]);
    }

    private PathStep Numbers()
    {
        var first = Number();
        _at.SkipBlanks();
        if (_at.Take(':'))
        {
            var end = Number();
            _at.SkipBlanks();
            if (_at.Here == ':') throw _at.Problem("a slice has no step here");
            return new SliceStep(first, end);
        }

        if (first is not { } index) throw _at.Problem("an index, a name in quotation marks, * or ?( is needed");
        var indexes = new List<int> { index };
        while (_at.Take(','))
        {
            indexes.Add(Number() ?? throw _at.Problem("an index is needed"));
            _at.SkipBlanks();
        }

        return new IndexStep([.. indexes]);
    }

    private int? Number()
    {
        _at.SkipBlanks();
        var start = _at.Position;
        _at.Take('-');
        while (char.IsAsciiDigit(_at.Here)) _at.Position++;
        if (_at.Position == start) return null;
        return int.TryParse(_text.AsSpan(start, _at.Position - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number : throw _at.Problem("the index is no number that an array could have");
    }

    // Unicode's identifiers (UAX #31), which is what a variable's name is.
    private string Name()
    {
        var start = _at.Position;
        while (!_at.IsAtEnd && Rune.TryGetRuneAt(_text, _at.Position, out var rune) && IsInName(rune, _at.Position == start)) _at.Position += rune.Utf16SequenceLength;
        return _text[start.._at.Position];
    }

    private static bool IsInName(Rune rune, bool first) => rune.Value == '_' || Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber
        || (!first && Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation);
}
