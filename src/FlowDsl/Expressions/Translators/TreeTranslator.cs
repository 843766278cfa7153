using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Translates one lambda, part by part. A part that has no meaning becomes a diagnostic and a stand-in, so that the others are looked at too.</summary>
internal sealed class TreeTranslator(JsonNames names, SourcePlace place, string text)
{
    // A workflow has many lambdas, and few of them have parameters, problems or tests.
    private Dictionary<ParameterExpression, Operand>? _bound;
    private List<Diagnostic>? _diagnostics;
    private List<Expr>? _present;

    public JsonNames Names { get; } = names;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics ?? [];

    /// <summary>Gives a parameter of the lambda its value.</summary>
    public void Bind(ParameterExpression parameter, Expr value) =>
        Bind(parameter, new Operand(value, parameter.Type, ValueKinds.IsNullable(parameter.Type) ? Nullness.Absent : Nullness.Never));

    public void Bind(ParameterExpression parameter, Operand value) => (_bound ??= [])[parameter] = value;

    public bool IsBound(ParameterExpression parameter) => _bound?.ContainsKey(parameter) == true;

    public Operand Translate(Expression expression) => WithText(TranslateOrMeasure(expression), expression);

    /// <summary>Translates a part where a duration may be computed with: its length is asked for, it moves a date, or it is compared with another.</summary>
    public Operand TranslateOrMeasure(Expression expression) => DependsOnTheWorkflow(expression) ? Dependent(expression) : Constants.Translate(expression, this);

    /// <summary>Translates a part that stands where a type is declared, which decides whether an object has to say of which derived type it is.</summary>
    public Operand TranslateAs(Expression expression, Type declared)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert, Method: null, Operand: { Type.IsValueType: false } operand } && declared.IsAssignableFrom(operand.Type))
            expression = operand;
        if (!DependsOnTheWorkflow(expression)) return Constants.Translate(expression, this, declared);
        return expression is NewExpression or MemberInitExpression ? Construction.Translate(expression, declared, this) : WithText(Dependent(expression), expression);
    }

    /// <summary>A value as it leaves the expression: absent becomes null.</summary>
    public static Expr Finished(Operand value) => Whole(value.Expr, value.MayBeAbsent);

    /// <summary>An operand that is needed: null and absent are errors.</summary>
    public static Operand Required(Operand operand, Expression written) =>
        operand.MayBeNull ? operand with { Expr = new RequiredExpr(operand.Expr, $"{CSharpText.Of(written)} is null"), Nullness = Nullness.Never } : operand;

    /// <summary>What a member is read of. A step's whole result is its producer's promise; a member on the way may be null, and C# would throw.</summary>
    public static Operand Target(Operand operand, Expression written) =>
        !operand.MayBeNull ? operand : operand.Expr is VariableExpr or StatesExpr ? operand with { Nullness = Nullness.Never } : Required(operand, written);

    /// <summary>An argument of a function that refuses null by itself, so that only an absent value needs a guard.</summary>
    public Operand Argument(Expression written)
    {
        var operand = Translate(written);
        return operand.MayBeAbsent ? Required(operand, written) : operand.MayBeNull ? operand with { Nullness = Nullness.Never } : operand;
    }

    /// <summary>The operand, without doubt about it when a test around it has shown that it is there.</summary>
    public Operand Known(Operand operand) => operand.MayBeNull && _present?.Contains(operand.Expr) == true ? operand with { Nullness = Nullness.Never } : operand;

    /// <summary>Translates a part that is reached only when some values are there.</summary>
    public Operand Assuming(IEnumerable<Expr> facts, Func<Operand> translate)
    {
        _present ??= [];
        var count = _present.Count;
        _present.AddRange(facts);
        var operand = translate();
        _present.RemoveRange(count, _present.Count - count);
        return operand;
    }

    /// <summary>Translates a nested lambda whose parameter is an element of an array.</summary>
    public (FunctionExpr Function, Operand Body) Function(Expression argument, Operand array)
    {
        var lambda = (LambdaExpression)(argument is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : argument);
        var parameter = lambda.Parameters[0];
        var local = new Local(parameter.Name ?? "item");
        var type = ValueKinds.Element(array.Type)!;
        Expr element = new LocalExpr(local);
        if (Grouping.IsGroup(type)) element = Grouping.ItemsOf(element);
        Bind(parameter, Elements.Of(array, element));
        var body = Translate(lambda.Body);
        _bound!.Remove(parameter);
        return (new FunctionExpr([local], Whole(body.Expr, body.MayBeAbsent)), body);
    }

    /// <summary>The value of an argument that has to be known when the workflow is built.</summary>
    public bool TryConstant(Expression expression, out object? value)
    {
        value = null;
        if (DependsOnTheWorkflow(expression))
        {
            Fail(DiagnosticCodes.NotConstant, expression, "it is known only when the workflow runs");
            return false;
        }

        return Constants.TryEvaluate(expression, this, out value);
    }

    public bool DependsOnTheWorkflow(Expression expression) => WorkflowParts.AreIn(expression, this);

    public Operand Fail(DiagnosticCode code, Expression expression, string reason, string? help = null)
    {
        var written = CSharpText.Of(expression);
        (_diagnostics ??= []).Add(new Diagnostic { Code = code, Place = place, Expression = written.Length > 0 ? written : text, Reason = reason, Help = help is null ? null : help + "." });
        return new Operand(FaultExpr.Instance, expression.Type);
    }

    /// <summary>Translates a part of which it is known that it has to do with the workflow.</summary>
    public Operand Dependent(Expression expression) => expression switch
    {
        MemberExpression member => Members.Translate(member, this),
        ParameterExpression parameter => Known(_bound![parameter]),
        MethodCallExpression call => Methods.Translate(call, this),
        BinaryExpression binary => Operators.Translate(binary, this),
        UnaryExpression unary => Conversions.Translate(unary, this),
        ConditionalExpression conditional => Conditionals.Translate(conditional, this),
        NewExpression or MemberInitExpression or NewArrayExpression or ListInitExpression => Construction.Translate(expression, expression.Type, this),
        InvocationExpression => Fail(DiagnosticCodes.NotTranslated, expression, "a delegate has no tree that could be read", "Make it a WorkflowFunction and write Call"),
        TypeBinaryExpression => Fail(DiagnosticCodes.NotTranslated, expression, "a document does not know C# types", "Compare the member that tells the kinds apart"),
        _ => Fail(DiagnosticCodes.NotTranslated, expression, $"{expression.NodeType} has no counterpart in JSONata"),
    };

    private Operand WithText(Operand value, Expression written) => value.Expr is DurationExpr
        ? Fail(DiagnosticCodes.NotTranslated, written, "a difference of dates has no text of its own in the document", "Take its TotalSeconds, TotalHours or the like")
        : value;

    private static Expr Whole(Expr expr, bool mayBeAbsent) => !mayBeAbsent ? expr : expr switch
    {
        // What a test has shown to be there needs no second test.
        ConditionalExpr { WhenFalse: { } other } conditional when Facts.WhenTrue(conditional.Test).Contains(conditional.WhenTrue) =>
            conditional with { WhenFalse = Whole(other, true) },
        ConditionalExpr { WhenFalse: ConstantExpr } conditional => conditional with { WhenTrue = Whole(conditional.WhenTrue, true) },
        ConstantExpr => expr,
        _ => new OrNullExpr(expr),
    };
}
