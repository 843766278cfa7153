using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FlowDsl.Jsonata.Patterns;

/// <summary>
/// An ECMAScript pattern (without the flag u) in .NET's dialect. Where both write the same and mean different things (digits, word characters, blanks, the dot, anchors, the order of groups,
/// references to groups that took no part, what counts as the same but for its case), the ECMAScript meaning is spelt out; what ECMAScript does not know is refused.
/// </summary>
internal sealed partial class EcmaPattern
{
    private static readonly string s_word = UnitSet.Word.ToPattern();
    private static readonly string s_lineEnd = UnitSet.LineEnds.ToPattern();
    private static readonly string s_noLineEnd = UnitSet.LineEnds.Complement().ToPattern();

    private readonly string _pattern;
    private readonly bool _isMultiline;
    private readonly bool _ignoresCase;
    private readonly List<string?> _groups;
    private readonly Dictionary<string, string> _classes = [];
    private int _at;
    private int _opened;

    private EcmaPattern(string pattern, bool isMultiline, bool ignoresCase)
    {
        _pattern = pattern;
        _isMultiline = isMultiline;
        _ignoresCase = ignoresCase;
        _groups = EcmaGroups.Of(pattern);
    }

    private char Here => _at < _pattern.Length ? _pattern[_at] : '\0';

    /// <exception cref="ArgumentException">It is no pattern.</exception>
    internal static string Translate(string pattern, bool isMultiline, bool ignoresCase)
    {
        var translation = new EcmaPattern(pattern, isMultiline, ignoresCase);
        var result = translation.Alternatives();
        return translation._at == pattern.Length ? result : throw new ArgumentException("Unmatched ')'");
    }

    private string Alternatives()
    {
        JsonataCall.EnsureStack();
        var result = new StringBuilder();
        while (_at < _pattern.Length && Here != ')')
        {
            switch (Here)
            {
                case '|':
                    result.Append('|');
                    _at++;
                    break;
                case '(': result.Append(Group()); break;
                case '[': result.Append(Class()); break;
                case '\\': result.Append(Escape()); break;
                case '*' or '+' or '?': result.Append(_pattern[_at++]); break;
                case '{' when Quantifier().Match(_pattern, _at) is { Success: true } repeated:
                    result.Append(repeated.ValueSpan);
                    _at += repeated.Length;
                    break;
                default: result.Append(Single(_pattern[_at++])); break;
            }
        }
        return result.ToString();
    }

    // The same classes come again and again, and to ignore case within one is work.
    private string Class()
    {
        var begin = _at;
        var (items, isNegated) = EcmaClass.Parse(_pattern, ref _at);
        var written = _pattern[begin.._at];
        if (_classes.TryGetValue(written, out var translated)) return translated;
        var set = _ignoresCase ? items.IgnoringCase() : items;
        translated = (isNegated ? set.Complement() : set).ToPattern();
        _classes.Add(written, translated);
        return translated;
    }

    private string Single(char c) => c switch
    {
        '.' => s_noLineEnd,
        '^' => _isMultiline ? $"(?<={s_lineEnd}|\\A)" : "\\A",
        '$' => _isMultiline ? $"(?={s_lineEnd}|\\z)" : "\\z",
        _ => Unit(c),
    };

    private string Unit(char unit)
    {
        var set = new UnitSet((unit, unit));
        return (_ignoresCase ? set.IgnoringCase() : set).ToPattern();
    }

    private string Group()
    {
        var open = "(";
        var before = _opened;
        if (_at + 1 < _pattern.Length && _pattern[_at + 1] == '?')
        {
            open = Opening();
            if (open == "(") _at = _pattern.IndexOf('>', _at) + 1;
            else _at += open.Length;
        }
        else _at++;
        if (open == "(") _opened++;
        var inner = _opened;
        var body = Alternatives();
        if (Here != ')') throw new ArgumentException("Unterminated group");
        _at++;
        return open + (Repeats() ? Forgetting(inner, _opened, body) : body) + ")";
    }

    /// <summary>What opens the group. A name is left out: .NET numbers groups with a name after those without.</summary>
    private string Opening()
    {
        foreach (var known in (ReadOnlySpan<string>)["(?:", "(?=", "(?!", "(?<=", "(?<!"])
            if (string.CompareOrdinal(_pattern, _at, known, 0, known.Length) == 0) return known;
        return EcmaGroups.NameAt(_pattern, _at) is not null ? "(" : throw new ArgumentException("Invalid group");
    }

    /// <summary>Whether what ends here may be taken more than once.</summary>
    private bool Repeats() => Here is '*' or '+' || (Quantifier().Match(_pattern, _at) is { Success: true } repeated && repeated.Value is not ("{0}" or "{1}" or "{0,1}" or "{1,1}"));

    /// <summary>The groups within one that is repeated begin each time with nothing captured.</summary>
    private static string Forgetting(int first, int last, string body)
    {
        if (first == last) return body;
        var result = new StringBuilder();
        for (var group = first + 1; group <= last; group++) result.Append(CultureInfo.InvariantCulture, $"(?({group})(?<-{group}>))");
        return $"{result}(?:{body})";
    }

    private string Escape()
    {
        var letter = _at + 1 < _pattern.Length ? _pattern[_at + 1] : '\0';
        switch (letter)
        {
            case 'b' or 'B':
                _at += 2;
                return letter == 'b' ? $"(?:(?<={s_word})(?!{s_word})|(?<!{s_word})(?={s_word}))" : $"(?:(?<={s_word})(?={s_word})|(?<!{s_word})(?!{s_word}))";
            case 'k' when _groups.Exists(g => g is not null):
                var group = _groups.IndexOf(EcmaGroups.NameAt(_pattern, _at) ?? throw new ArgumentException("Invalid named reference")) + 1;
                if (group == 0) throw new ArgumentException("Invalid named capture referenced");
                _at = _pattern.IndexOf('>', _at) + 1;
                return Reference(group);
            case >= '1' and <= '9' when Digits().Match(_pattern, _at + 1) is var digits
                && int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= _groups.Count:
                _at += 1 + digits.Length;
                return Reference(number);
        }
        if (UnitSet.Named(letter) is not { } named) return Unit(EcmaEscape.Unit(_pattern, ref _at, isInClass: false));
        _at += 2;
        return named.ToPattern();
    }

    /// <summary>A group that has captured nothing is matched by nothing.</summary>
    private string Reference(int group) => string.Create(CultureInfo.InvariantCulture, $"(?({group}){(_ignoresCase ? "(?i:" : "(?:")}\\{group}))");

    [GeneratedRegex(@"\G\{[0-9]+(,[0-9]*)?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Quantifier();

    [GeneratedRegex(@"\G[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
