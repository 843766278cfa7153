using System.Text;
using System.Text.Json;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Emission;

/// <summary>Writes an expression as JSONata 2.0.6, without the <c>{% %}</c> around it. The same expression gives the same text.</summary>
internal sealed class JsonataEmitter
{
    private readonly StringBuilder _text;
    private readonly Expr _whole;
    private readonly Func<WorkflowVariable, string> _variable;
    private LocalNames? _locals;

    private JsonataEmitter(StringBuilder text, Expr whole, Func<WorkflowVariable, string> variable) => (_text, _whole, _variable) = (text, whole, variable);

    // Most expressions have no local at all.
    private LocalNames Locals => _locals ??= new LocalNames(_whole, _variable);

    /// <summary>The text of an expression.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="variable">The text of a variable in the state at hand: <c>$day</c>, or <c>$states.input</c> for the input in the first state.</param>
    public static string Emit(Expr expr, Func<WorkflowVariable, string> variable)
    {
        var text = new StringBuilder();
        Append(text, expr, variable);
        return text.ToString();
    }

    /// <summary>Appends the text of an expression to others.</summary>
    /// <inheritdoc cref="Emit"/>
    public static void Append(StringBuilder text, Expr expr, Func<WorkflowVariable, string> variable) =>
        new JsonataEmitter(text, expr, variable).Write(expr, Precedence.Any);

    private void Write(Expr expr, int place)
    {
        expr = Lowering.Lowered(expr);
        var inParentheses = PrecedenceOf(expr) < place;
        if (inParentheses) _text.Append('(');
        Write(expr);
        if (inParentheses) _text.Append(')');
    }

    private static int PrecedenceOf(Expr expr) => expr switch
    {
        BinaryExpr binary => Precedence.Of(binary.Operator),
        ConditionalExpr => Precedence.Conditional,
        NegateExpr => Precedence.Negation,
        ConstantExpr { Value: var value } when JsonataText.IsNegative(value) => Precedence.Negation,
        _ => Precedence.Path,
    };

    private void Write(Expr expr)
    {
        switch (expr)
        {
            case ConstantExpr constant:
                _text.Append(JsonataText.Literal(constant.Value));
                break;
            case VariableExpr read:
                _text.Append(_variable(read.Variable));
                break;
            case StatesExpr states:
                _text.Append(states.Path.Aggregate("$states." + states.Root, Step));
                break;
            case LocalExpr local:
                _text.Append('$').Append(Locals.Of(local.Local));
                break;
            case MemberExpr member:
                Member(member);
                break;
            case IndexExpr index:
                Write(index.Array, Precedence.Path);
                _text.Append('[');
                Write(index.Index, Precedence.Any);
                _text.Append(']');
                break;
            case BinaryExpr binary:
                Binary(binary);
                break;
            case NegateExpr negate:
                _text.Append('-');
                Write(negate.Operand, Precedence.Path);
                break;
            case ConditionalExpr conditional:
                Conditional(conditional);
                break;
            case CallExpr call:
                _text.Append('$').Append(call.Function).Append('(');
                List(call.Arguments);
                _text.Append(')');
                break;
            case FunctionExpr function:
                Function(function);
                break;
            case BlockExpr block:
                _text.Append('(');
                Block(block);
                _text.Append(')');
                break;
            case ObjectExpr made:
                Object(made);
                break;
            case ArrayExpr made:
                _text.Append('[');
                List(made.Items);
                _text.Append(']');
                break;
            case SequenceExpr sequence:
                _text.Append('[');
                Write(sequence.Operand, Precedence.Any);
                _text.Append(']');
                break;
            case RegexExpr regex:
                _text.Append('/').Append(regex.Pattern).Append('/').Append(regex.Flags);
                break;
            case RawExpr raw:
                _text.Append(JsonataText.IsPath(raw.Text) ? raw.Text : $"({raw.Text})");
                break;
            default:
                throw new InvalidOperationException($"{expr.GetType().Name} has no text.");
        }
    }

    private void Member(MemberExpr member)
    {
        if (JsonataText.Step(member.Name) is { } step)
        {
            Write(member.Target, Precedence.Path);
            _text.Append('.').Append(step);
            return;
        }

        _text.Append("$lookup(");
        Write(member.Target, Precedence.Any);
        _text.Append(", ").Append(JsonataText.Quote(member.Name)).Append(')');
    }

    private static string Step(string path, string name) =>
        JsonataText.Step(name) is { } step ? $"{path}.{step}" : $"$lookup({path}, {JsonataText.Quote(name)})";

    private void Binary(BinaryExpr binary)
    {
        var precedence = Precedence.Of(binary.Operator);
        // All operators are left-associative, but a comparison of a comparison is easily misread; of those that may be regrouped, the right side needs no parentheses for itself.
        var left = precedence == Precedence.Comparison ? precedence + 1 : precedence;
        var right = binary.Operator is "and" or "or" or "&" && binary.Right is BinaryExpr same && same.Operator == binary.Operator ? precedence : precedence + 1;
        Write(binary.Left, left);
        _text.Append(' ').Append(binary.Operator).Append(' ');
        Write(binary.Right, right);
    }

    private void Conditional(ConditionalExpr conditional)
    {
        // Of locals with one wish, that of the value has it before that of the test.
        var start = _text.Length;
        Write(conditional.WhenTrue, Precedence.Conditional + 1);
        var whenTrue = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        Write(conditional.Test, Precedence.Conditional + 1);
        _text.Append(" ? ").Append(whenTrue);
        if (conditional.WhenFalse is null) return;
        _text.Append(" : ");
        Write(conditional.WhenFalse, Precedence.Any);
    }

    private void Function(FunctionExpr function)
    {
        _text.Append("function(").AppendJoin(", ", function.Parameters.Select(parameter => "$" + Locals.Of(parameter))).Append(") { ");
        Write(function.Body, Precedence.Any);
        _text.Append(" }");
    }

    private void Block(BlockExpr block)
    {
        _text.Append('$').Append(Locals.Of(block.Local)).Append(" := ");
        Write(block.Value, Precedence.Any);
        _text.Append("; ");
        if (block.Body is BlockExpr inner) Block(inner);
        else Write(block.Body, Precedence.Any);
    }

    private void Object(ObjectExpr made)
    {
        _text.Append('{');
        for (var i = 0; i < made.Members.Count; i++)
        {
            if (i > 0) _text.Append(", ");
            _text.Append(JsonataText.Quote(made.Members[i].Name)).Append(": ");
            Write(WithoutOrNull(made.Members[i].Value), Precedence.Any);
        }

        _text.Append('}');
    }

    // An object leaves out a member that is absent, which is the same as null.
    private static Expr WithoutOrNull(Expr value) => value is OrNullExpr orNull ? orNull.Operand : value;

    private void List(IReadOnlyList<Expr> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) _text.Append(", ");
            Write(items[i], Precedence.Any);
        }
    }
}
