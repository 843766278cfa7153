using System.Runtime.CompilerServices;
using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Syntax;

namespace FlowDsl.Jsonata.Parsing;

/// <summary>Tokens to a syntax tree, by top-down operator precedence (Pratt). Paths are flattened and <c>%</c> is resolved on the way.</summary>
internal sealed partial class Parser
{
    /// <summary>Bounds the tree's height, for all who walk it recursively.</summary>
    internal const int MaxHeight = 1000;

    private static readonly HashSet<string> s_none = [];

    private readonly Lexer _lexer;
    private Token _token;
    private int _height;
    private int _parents;
    private bool _endWasAnOperand;
    private HashSet<string>? _bound;
    private bool _binds;
    private bool _namesEval;

    private readonly bool _isScan;

    // A scan only finds out whether the text can be read, and makes no tree.
    private Parser(string text, bool allowCoalesce, bool isScan)
    {
        _isScan = isScan;
        _lexer = new Lexer(text, allowCoalesce);
        _token = _lexer.Next(operatorExpected: false);
    }

    internal static ParsedText Parse(string text, bool allowCoalesce)
    {
        try
        {
            return Parse(new Parser(text, allowCoalesce, isScan: false), text);
        }
        catch (JsonataException fault) when (fault.Code is "S0209" or "S0210" or "S0213" or "S0215" or "S0216" or "S0217")
        {
            // What is wrong with the shape of the tree is only said of a text that can be read to its end.
            Parse(new Parser(text, allowCoalesce, isScan: true), text);
            throw;
        }
    }

    private static ParsedText Parse(Parser parser, string text)
    {
        var root = parser.Expression(0);
        if (parser._token.Kind is not TokenKind.End) throw Fault.Of("S0201", parser._token.Position, parser._token.Text);
        if (parser._endWasAnOperand && !parser._isScan) throw Fault.Of("S0207", text.Length, "(end)");
        if (!parser._isScan && (root is ParentNode || root.SeekingParent is not null)) throw Fault.Of("S0217", root.Position, "parent");
        return new(root, parser._bound ?? s_none, parser._binds, parser._namesEval);
    }

    private string Bound(string name)
    {
        (_bound ??= new(StringComparer.Ordinal)).Add(name);
        return name;
    }

    private VariableNode Variable(Token token)
    {
        _namesEval |= token.Text == "eval";
        return new VariableNode(token.Text, token.Position);
    }

    private JsonataNode Expression(int rightPower)
    {
        var entered = _height;
        Deepen(_token.Position);
        var token = _token;
        Advance(operatorExpected: true);
        var left = Prefix(token);
        while (rightPower < BindingPower.Of(_token))
        {
            token = _token;
            if (token.Text is not ("." or "[")) Deepen(token.Position);
            Advance(operatorExpected: false);
            left = Infix(token, left);
        }
        _height = entered;
        return left;
    }

    private void Deepen(int position)
    {
        if (++_height > MaxHeight || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Fault.TooDeep(position);
    }

    private void Advance(bool operatorExpected) => _token = _lexer.Next(operatorExpected);

    private void Expect(string symbol, bool operatorExpected = false)
    {
        if (!_token.Is(symbol))
            throw Fault.Of(_token.Kind is TokenKind.End ? "S0203" : "S0202", _token.Position, _token.Text, JsonataValue.From(symbol));
        Advance(operatorExpected);
    }

    private bool Accept(string symbol)
    {
        if (!_token.Is(symbol)) return false;
        Advance(operatorExpected: false);
        return true;
    }

    private JsonataNode Prefix(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Name: return PathBuilder.Name(token);
            case TokenKind.Variable: return Variable(token);
            case TokenKind.String or TokenKind.Number or TokenKind.Value: return new LiteralNode(token.Value, token.Position);
            case TokenKind.Regex: return new RegexNode(token.Text, token.Flags, token.Position);
            case TokenKind.End:
                _endWasAnOperand = true;
                return new EndNode(token.Position);
        }
        return token.Text switch
        {
            // The words are operators only between operands; here they are field names.
            "and" or "or" or "in" => PathBuilder.Name(token),
            "-" => Negation(token),
            "*" => new WildcardNode(token.Position),
            "**" => new DescendantNode(token.Position),
            "%" => Parent(token),
            "(" => Block(token),
            "[" => ArrayConstructor(token),
            "{" => ObjectConstructor(token),
            "|" => Transform(token),
            _ => throw Fault.Of("S0211", token.Position, token.Text),
        };
    }

    private JsonataNode Infix(Token token, JsonataNode left)
    {
        switch (token.Text)
        {
            case ".": return Joined(left, Expression(BindingPower.Path));
            case "[": return Filter(token, left);
            case "{": return Group(token, left);
            case "(": return Call(token, left);
            case "^": return PathBuilder.Sort(left, SortTerms(), token.Position);
            case "@": return Focused(left, VariableAfter(token), token.Position);
            case "#": return PathBuilder.Index(left, VariableAfter(token), token.Position);
            case "?": return Condition(token, left);
            case "??" or "?:": return Default(token, left);
            case ":=": return Bind(token, left);
            case "~>": return Apply(token, left);
        }
        var right = Expression(BindingPower.Of(token));
        return Ancestry.Lift(new BinaryNode(token.Text, left, right, token.Position), left, right);
    }

    // Where the end is the right operand, that is what is wrong, not what would become of the two. A scan only needs to know that the path is no variable.
    private JsonataNode Joined(JsonataNode left, JsonataNode right) => _isScan || _endWasAnOperand ? new EndNode(left.Position) : PathBuilder.Join(left, right);

    private JsonataNode Focused(JsonataNode left, string name, int position) => _isScan ? left : PathBuilder.Focus(left, name, position);
}
