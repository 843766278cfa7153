using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Profile;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>What only a running workflow has: <see cref="Workflow"/>'s functions, and calls of reusable expressions.</summary>
internal sealed class WorkflowMethods : IMethodTranslator
{
    public Operand? Translate(MethodCallExpression call, TreeTranslator translator)
    {
        if (call.Method.Name == nameof(TaskError.CauseAs) && call.Method.DeclaringType == typeof(TaskError)) return Cause(call, translator);
        if (!WorkflowParts.IsWorkflowFunction(call.Method)) return null;
        return call.Method.Name switch
        {
            nameof(Workflow.Now) => new Operand(new CallExpr("now"), typeof(DateTimeOffset)),
            nameof(Workflow.NewGuid) => new Operand(new CallExpr("uuid"), typeof(Guid)),
            nameof(Workflow.Random) => new Operand(new CallExpr("random"), typeof(double)),
            nameof(Workflow.Json) => new Operand(new CallExpr("string", TreeTranslator.Finished(translator.Translate(call.Arguments[0]))), typeof(string)),
            nameof(Workflow.Jsonata) => Raw(call, translator),
            _ => Inline(call, translator),
        };
    }

    private static Operand Cause(MethodCallExpression call, TreeTranslator translator) =>
        new(new CallExpr("parse", translator.Translate(Expression.Property(call.Object!, nameof(TaskError.Cause))).Expr), call.Type);

    private static Operand Raw(MethodCallExpression call, TreeTranslator translator)
    {
        if (!translator.TryConstant(call.Arguments[0], out var text)) return new Operand(FaultExpr.Instance, call.Type);
        if (string.IsNullOrWhiteSpace((string?)text)) return translator.Fail(DiagnosticCodes.RawJsonataRefused, call, "the text is empty");
        if (StepFunctionsJsonata.Check((string)text) is [var problem, ..]) return translator.Fail(DiagnosticCodes.RawJsonataRefused, call, problem.Message.TrimEnd('.'));
        var mayBeNull = !call.Type.IsValueType || ValueKinds.IsNullable(call.Type);
        return new Operand(new RawExpr(((string)text).Trim()), call.Type, mayBeNull ? Nullness.Absent : Nullness.Never);
    }

    private static Operand Inline(MethodCallExpression call, TreeTranslator translator)
    {
        if (!translator.TryConstant(call.Object!, out var function)) return new Operand(FaultExpr.Instance, call.Type);
        if (function is not IWorkflowFunction { Body: var lambda }) return translator.Fail(DiagnosticCodes.NotComputed, call, "the function is null");
        var argument = translator.Translate(call.Arguments[0]);
        if (argument.Expr is FaultExpr) return argument with { Type = call.Type };
        var result = argument;
        var expr = Lowering.Once(argument.Expr, value =>
        {
            translator.Bind(lambda.Parameters[0], argument with { Expr = value });
            result = translator.TranslateAs(SpanUnwrapper.Unwrap(lambda.Body), lambda.ReturnType);
            return result.Expr;
        });
        return result with { Expr = expr, Type = call.Type };
    }
}
