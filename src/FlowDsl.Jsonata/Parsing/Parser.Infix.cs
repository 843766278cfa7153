using System.Text;
using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Syntax;

namespace FlowDsl.Jsonata.Parsing;

/// <summary>What follows an operand.</summary>
internal sealed partial class Parser
{
    private JsonataNode Filter(Token token, JsonataNode left)
    {
        if (_token.Is("]"))
        {
            Advance(operatorExpected: false);
            return PathBuilder.KeepArray(left);
        }
        PathBuilder.CheckFilter(left, token.Position);
        var condition = Expression(0);
        Expect("]", operatorExpected: true);
        return _isScan ? new EndNode(token.Position) : PathBuilder.Filter(left, condition, token.Position);
    }

    private JsonataNode Group(Token token, JsonataNode left)
    {
        PathBuilder.CheckGroup(left, token.Position);
        var pairs = Pairs(token.Position);
        return _isScan ? new EndNode(token.Position) : PathBuilder.Group(left, pairs);
    }

    /// <summary>The word that stands for the whole node in an error, where one does.</summary>
    private static string? Symbol(JsonataNode node) => node switch
    {
        { Group: not null } => "{",
        { HasPredicates: true } or PathNode { Last.HasStages: true } => "[",
        PathNode { Steps: [NameNode name] } => name.Name,
        PathNode => ".",
        VariableNode variable => variable.Name,
        LiteralNode literal => Functions.EcmaText.Of(literal.Value),
        BinaryNode binary => binary.Operator,
        _ => null,
    };

    /// <summary>Whether the node is a variable and nothing hangs on it.</summary>
    private static bool IsBare(JsonataNode node) => node is VariableNode { HasPredicates: false, Group: null, Focus: null };

    private List<SortTerm> SortTerms()
    {
        Expect("(");
        var terms = new List<SortTerm>();
        do
        {
            var descending = _token.Is(">");
            if (descending || _token.Is("<")) Advance(operatorExpected: false);
            terms.Add(new SortTerm(Expression(0), descending));
        }
        while (Accept(","));
        Expect(")");
        return terms;
    }

    private ConditionNode Condition(Token token, JsonataNode condition)
    {
        var then = Expression(0);
        var otherwise = Accept(":") ? Expression(0) : null;
        var node = new ConditionNode(condition, then, otherwise, token.Position);
        return Ancestry.Lift(node, otherwise is null ? [condition, then] : [condition, then, otherwise]);
    }

    private DefaultNode Default(Token token, JsonataNode left)
    {
        var right = Expression(0);
        return Ancestry.Lift(new DefaultNode(token.Text == "?:", left, right, token.Position), left, right);
    }

    private BindNode Bind(Token token, JsonataNode left)
    {
        if (!IsBare(left)) throw Fault.Of("S0212", left.Position, Symbol(left));
        var name = ((VariableNode)left).Name;
        var value = Expression(BindingPower.Bind - 1);
        _binds = true;
        return Ancestry.Lift(new BindNode(Bound(name), value, token.Position), value);
    }

    private ApplyNode Apply(Token token, JsonataNode left)
    {
        var right = Expression(BindingPower.Of(token));
        return new ApplyNode(left, right, token.Position) { KeepArray = left.KeepArray || right.KeepArray };
    }

    private JsonataNode Call(Token token, JsonataNode procedure)
    {
        var arguments = new List<JsonataNode>();
        if (!_token.Is(")"))
            do arguments.Add(Argument());
            while (Accept(","));
        Expect(")", operatorExpected: true);
        if (procedure is PathNode { Steps: [NameNode { Name: "function" or "λ" }], Stages.Count: 0 }) return Lambda(token, arguments);
        return Ancestry.Lift(new CallNode(procedure, arguments, token.Position), arguments);
    }

    private JsonataNode Argument()
    {
        var position = _token.Position;
        return Accept("?") ? new PlaceholderNode(position) : Expression(0);
    }

    private LambdaNode Lambda(Token token, List<JsonataNode> arguments)
    {
        var parameters = new List<VariableNode>();
        foreach (var argument in arguments)
            parameters.Add(IsBare(argument)
                ? (VariableNode)argument
                : throw Fault.Of("S0208", argument.Position, Symbol(argument), value: JsonataValue.From(parameters.Count + 1)));
        foreach (var parameter in parameters) Bound(parameter.Name);
        var signature = _token.Is("<") ? LambdaSignature() : null;
        Expect("{");
        var outer = _binds;
        var body = Expression(0);
        _binds = outer;
        Expect("}");
        return new LambdaNode(parameters, signature, body, token.Position);
    }

    private Functions.Signature LambdaSignature()
    {
        var position = _token.Position;
        var text = new StringBuilder("<");
        var depth = 1;
        while (depth > 0 && !_token.Is("{") && _token.Kind is not TokenKind.End)
        {
            Advance(operatorExpected: false);
            if (_token.Is(">")) depth--;
            else if (_token.Is("<")) depth++;
            text.Append(_token.Text);
        }
        Expect(">");
        return Functions.SignatureParser.Parse(text.ToString(), position);
    }
}
