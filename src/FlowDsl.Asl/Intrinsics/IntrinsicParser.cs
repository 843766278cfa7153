using System.Globalization;
using System.Text;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary>Reads a call.</summary>
internal sealed class IntrinsicParser(string text)
{
    private const int MostLevels = 10;

    private readonly Cursor _at = new(text);
    private readonly List<JsonPath> _paths = [];

    public IntrinsicCall Whole()
    {
        try
        {
            _at.NeedUnicode();
            _at.SkipBlanks();
            var call = Call(1);
            _at.SkipBlanks();
            return _at.IsAtEnd ? new IntrinsicCall(text, call, _paths) : throw Problem("the call ends before this");
        }
        catch (JsonPathException wrong)
        {
            throw new IntrinsicSyntaxException(wrong.Message, wrong.Position);
        }
    }

    private CallArgument Call(int level)
    {
        if (level > MostLevels) throw Problem($"at most {MostLevels} functions can be nested");
        var start = _at.Position;
        while (char.IsAsciiLetterOrDigit(_at.Here) || _at.Here is '.' or '_') _at.Position++;
        var name = text[start.._at.Position];
        if (IntrinsicFunctions.Find(name) is not { } function)
        {
            _at.Position = start;
            throw Problem(name.Length > 0 ? Unknown(name) : "the name of a function is needed");
        }

        var arguments = Arguments(function, level);
        if (arguments.Count < function.Least || arguments.Count > function.Most) throw Problem(Needed(function, arguments.Count));
        return new CallArgument(function, [.. arguments]);
    }

    private static string Unknown(string name) => NearestName.Of(name, IntrinsicFunctions.Names) is { } nearest
        ? $"there is no intrinsic function {name} (did you mean {nearest}?)"
        : $"there is no intrinsic function {name} (there are {string.Join(", ", IntrinsicFunctions.Names)})";

    private List<Argument> Arguments(IntrinsicFunction function, int level)
    {
        var arguments = new List<Argument>();
        _at.SkipBlanks();
        _at.Need('(');
        _at.SkipBlanks();
        if (_at.Take(')')) return arguments;
        do
        {
            _at.SkipBlanks();
            arguments.Add(Argument(level, isTemplate: function.HasTemplate && arguments.Count == 0));
            _at.SkipBlanks();
        }
        while (_at.Take(','));
        _at.Need(')');
        return arguments;
    }

    private Argument Argument(int level, bool isTemplate) => _at.Here switch
    {
        '\'' => new LiteralArgument(JsonataValue.From(Text(isTemplate))),
        '$' => Path(),
        '-' or (>= '0' and <= '9') => new LiteralArgument(Number()),
        _ when Word("true") => new LiteralArgument(JsonataValue.From(true)),
        _ when Word("false") => new LiteralArgument(JsonataValue.From(false)),
        _ when Word("null") => new LiteralArgument(JsonataValue.Null),
        _ => Call(level + 1),
    };

    private bool Word(string word) => !char.IsLetterOrDigit(_at.Peek(word.Length)) && _at.Peek(word.Length) is not ('.' or '_') && _at.Take(word);

    // A template keeps its escapes: Format tells {} from \{\}.
    private string Text(bool isTemplate)
    {
        var start = ++_at.Position;
        var value = new StringBuilder();
        for (; _at.Here != '\'' || _at.IsAtEnd; _at.Position++)
        {
            var escaped = _at.Take('\\');
            if (_at.IsAtEnd)
            {
                _at.Position = start - 1;
                throw Problem("the text's quotation mark is missing");
            }

            if (escaped && _at.Here is not ('\'' or '{' or '}' or '\\')) throw Problem(@"only ', {, } and \ may follow a \");
            value.Append(_at.Here);
        }

        var end = _at.Position++;
        return isTemplate ? text[start..end] : value.ToString();
    }

    private PathArgument Path()
    {
        var (start, depth) = (_at.Position, 0);
        for (; !_at.IsAtEnd; _at.Position++)
        {
            if (depth > 0 && _at.Here is '\'' or '"') SkipQuoted(_at.Here);
            else if (_at.Here == '[') depth++;
            else if (_at.Here == ']') depth--;
            else if (depth == 0 && _at.Here is ',' or ')') break;
        }

        var path = JsonPath.Parse(text[start..Math.Min(_at.Position, text.Length)].TrimEnd());
        _paths.Add(path);
        return new PathArgument(path);
    }

    private void SkipQuoted(char quote)
    {
        for (_at.Position++; !_at.IsAtEnd && _at.Here != quote; _at.Position++)
            if (_at.Here == '\\') _at.Position++;
    }

    private JsonataValue Number()
    {
        var start = _at.Position;
        while (_at.Here is '-' or '+' or '.' or 'e' or 'E' || char.IsAsciiDigit(_at.Here)) _at.Position++;
        try
        {
            return JsonataValue.Parse(text[start.._at.Position]);
        }
        catch (JsonException)
        {
            _at.Position = start;
            throw Problem("this is no number");
        }
    }

    private static string Needed(IntrinsicFunction function, int count)
    {
        var most = function.Most == function.Least ? "" : function.Most == int.MaxValue ? " or more" : $" to {function.Most}";
        return string.Create(CultureInfo.InvariantCulture, $"{function.Name} takes {function.Least}{most} arguments, not {count},");
    }

    private IntrinsicSyntaxException Problem(string message) => new($"{message} at position {_at.Position} of '{text}'", _at.Position);
}
