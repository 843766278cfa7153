using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Emission;

/// <summary>Writes an expression as JSONata 2.0.6, without the <c>{% %}</c> around it. The same expression gives the same text.</summary>
internal sealed class JsonataEmitter
{
    private readonly Expr _whole;
    private readonly Func<WorkflowVariable, string> _variable;
    private LocalNames? _locals;

    private JsonataEmitter(Expr whole, Func<WorkflowVariable, string> variable) => (_whole, _variable) = (whole, variable);

    // Most expressions have no local at all.
    private LocalNames Locals => _locals ??= new LocalNames(_whole, _variable);

    /// <summary>The text of an expression.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="variable">The text of a variable in the state at hand: <c>$day</c>, or <c>$states.input</c> for the input in the first state.</param>
    public static string Emit(Expr expr, Func<WorkflowVariable, string> variable) =>
        new JsonataEmitter(expr, variable).Text(expr, Precedence.Any);

    private string Text(Expr expr, int place)
    {
        var (text, precedence) = Write(expr);
        return precedence < place ? $"({text})" : text;
    }

    private (string Text, int Precedence) Write(Expr expr) => expr switch
    {
        ConstantExpr constant => Literal(constant),
        VariableExpr read => (_variable(read.Variable), Precedence.Path),
        StatesExpr states => (states.Path.Aggregate("$states." + states.Root, Step), Precedence.Path),
        LocalExpr local => ("$" + Locals.Of(local.Local), Precedence.Primary),
        MemberExpr member => Member(member),
        IndexExpr index => ($"{Text(index.Array, Precedence.Path)}[{Text(index.Index, Precedence.Any)}]", Precedence.Path),
        BinaryExpr binary => Binary(binary),
        NegateExpr negate => ("-" + Text(negate.Operand, Precedence.Path), Precedence.Negation),
        ConditionalExpr conditional => Conditional(conditional),
        CallExpr call => ($"${call.Function}({List(call.Arguments)})", Precedence.Primary),
        FunctionExpr function => Function(function),
        BlockExpr => ($"({Block(expr)})", Precedence.Primary),
        ObjectExpr made => ($"{{{string.Join(", ", made.Members.Select(Pair))}}}", Precedence.Primary),
        ArrayExpr made => ($"[{List(made.Items)}]", Precedence.Primary),
        SequenceExpr sequence => ($"[{Text(sequence.Operand, Precedence.Any)}]", Precedence.Primary),
        RegexExpr regex => ($"/{regex.Pattern}/{regex.Flags}", Precedence.Primary),
        RawExpr raw => JsonataText.IsPath(raw.Text) ? (raw.Text, Precedence.Path) : ($"({raw.Text})", Precedence.Primary),
        OrNullExpr orNull => Write(Lowering.OrNull(orNull)),
        RequiredExpr required => Write(Lowering.Required(required)),
        _ => throw new InvalidOperationException($"{expr.GetType().Name} has no text."),
    };

    private static (string, int) Literal(ConstantExpr constant)
    {
        var text = JsonataText.Literal(constant.Value);
        return (text, text[0] == '-' ? Precedence.Negation : Precedence.Primary);
    }

    private (string, int) Member(MemberExpr member) => JsonataText.Step(member.Name) is { } step
        ? ($"{Text(member.Target, Precedence.Path)}.{step}", Precedence.Path)
        : ($"$lookup({Text(member.Target, Precedence.Any)}, {JsonataText.Quote(member.Name)})", Precedence.Primary);

    private static string Step(string path, string name) =>
        JsonataText.Step(name) is { } step ? $"{path}.{step}" : $"$lookup({path}, {JsonataText.Quote(name)})";

    private (string, int) Binary(BinaryExpr binary)
    {
        var precedence = Precedence.Of(binary.Operator);
        // All operators are left-associative, but a comparison of a comparison is easily misread; of those that may be regrouped, the right side needs no parentheses for itself.
        var left = precedence == Precedence.Comparison ? precedence + 1 : precedence;
        var right = binary.Operator is "and" or "or" or "&" && binary.Right is BinaryExpr same && same.Operator == binary.Operator ? precedence : precedence + 1;
        return ($"{Text(binary.Left, left)} {binary.Operator} {Text(binary.Right, right)}", precedence);
    }

    private (string, int) Conditional(ConditionalExpr conditional)
    {
        var whenTrue = Text(conditional.WhenTrue, Precedence.Conditional + 1);
        var text = $"{Text(conditional.Test, Precedence.Conditional + 1)} ? {whenTrue}";
        return (conditional.WhenFalse is null ? text : $"{text} : {Text(conditional.WhenFalse, Precedence.Any)}", Precedence.Conditional);
    }

    private (string, int) Function(FunctionExpr function)
    {
        var parameters = string.Join(", ", function.Parameters.Select(parameter => "$" + Locals.Of(parameter)));
        return ($"function({parameters}) {{ {Text(function.Body, Precedence.Any)} }}", Precedence.Primary);
    }

    private string Block(Expr expr) => expr is BlockExpr block
        ? $"${Locals.Of(block.Local)} := {Text(block.Value, Precedence.Any)}; {Block(block.Body)}"
        : Text(expr, Precedence.Any);

    private string Pair(ObjectMember member) => $"{JsonataText.Quote(member.Name)}: {Text(WithoutOrNull(member.Value), Precedence.Any)}";

    // An object leaves out a member that is absent, which is the same as null.
    private static Expr WithoutOrNull(Expr value) => value is OrNullExpr orNull ? orNull.Operand : value;

    private string List(IEnumerable<Expr> items) => string.Join(", ", items.Select(item => Text(item, Precedence.Any)));
}
