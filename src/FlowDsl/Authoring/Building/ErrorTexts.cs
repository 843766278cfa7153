using FlowDsl.Expressions.Ir;

namespace FlowDsl.Authoring.Building;

/// <summary>How an error that was caught is told when the author does not say.</summary>
internal static class ErrorTexts
{
    /// <summary><c>Error: Cause</c>. Never the cause alone: a timeout's is empty, and SNS refuses an empty message.</summary>
    public static Expr NameAndCause(Step<TaskError> error)
    {
        var name = new MemberExpr(error.Reference, nameof(TaskError.Error));
        var cause = new MemberExpr(error.Reference, nameof(TaskError.Cause));
        return new BinaryExpr("&", new BinaryExpr("&", name, ConstantExpr.Of(": ")), cause);
    }
}
