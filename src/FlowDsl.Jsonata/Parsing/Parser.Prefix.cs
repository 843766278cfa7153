using System.Globalization;
using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Syntax;

namespace FlowDsl.Jsonata.Parsing;

/// <summary>What begins with an operator or a bracket.</summary>
internal sealed partial class Parser
{
    private ParentNode Parent(Token token) =>
        // No variable can be called so: ! ends a name.
        new(new ParentSlot("!" + (_parents++).ToString(CultureInfo.InvariantCulture)), token.Position);

    private JsonataNode Negation(Token token)
    {
        var operand = Expression(BindingPower.Prefix);
        if (operand is LiteralNode { Value.IsNumber: true } literal && !literal.HasPredicates)
            return new LiteralNode(JsonataValue.From(-literal.Value.Number), literal.Position);
        return Ancestry.Lift(new NegationNode(operand, token.Position), operand);
    }

    private BlockNode Block(Token token)
    {
        var expressions = new List<JsonataNode>();
        var outer = _binds;
        _binds = false;
        while (!_token.Is(")"))
        {
            expressions.Add(Expression(0));
            if (!Accept(";")) break;
        }
        Expect(")", operatorExpected: true);
        var block = new BlockNode(expressions, token.Position)
        {
            Binds = _binds,
            IsConstructed = expressions.Exists(e => e.IsConstructed || e is PathNode { Steps: [{ IsConstructed: true }, ..] }),
        };
        _binds = outer;
        return Ancestry.Lift(block, expressions);
    }

    private ArrayNode ArrayConstructor(Token token)
    {
        var items = new List<JsonataNode>();
        if (!_token.Is("]"))
            do items.Add(ArrayItem());
            while (Accept(","));
        Expect("]", operatorExpected: true);
        return Ancestry.Lift(new ArrayNode(items, token.Position), items);
    }

    private JsonataNode ArrayItem()
    {
        var item = Expression(0);
        var position = _token.Position;
        if (!Accept("..")) return item;
        var last = Expression(0);
        return Ancestry.Lift(new BinaryNode("..", item, last, position), item, last);
    }

    private ObjectNode ObjectConstructor(Token token)
    {
        var members = Pairs(token.Position);
        var node = new ObjectNode(members);
        foreach (var (key, value) in members.Pairs) Ancestry.Lift(node, key, value);
        return node;
    }

    private GroupClause Pairs(int position)
    {
        var pairs = new List<GroupPair>();
        if (!_token.Is("}"))
            do
            {
                var key = Expression(0);
                Expect(":");
                pairs.Add(new GroupPair(key, Expression(0)));
            }
            while (Accept(","));
        Expect("}", operatorExpected: true);
        return new GroupClause(pairs, position);
    }

    private TransformNode Transform(Token token)
    {
        var pattern = Expression(0);
        Expect("|");
        var update = Expression(0);
        var delete = Accept(",") ? Expression(0) : null;
        Expect("|");
        return new TransformNode(pattern, update, delete, token.Position);
    }

    private string VariableAfter(Token token)
    {
        var variable = Expression(BindingPower.Postfix);
        return variable is VariableNode { Name: var name } ? Bound(name) : throw Fault.Of("S0214", variable.Position, token.Text);
    }
}
