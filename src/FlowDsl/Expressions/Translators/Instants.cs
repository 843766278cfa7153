using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Points in time: ISO 8601 text in the document, milliseconds where they are computed with or compared.</summary>
internal static class Instants
{
    public const string DayPicture = "[Y0001]-[M01]-[D01]";

    /// <summary>The milliseconds of an instant. What was just written as text is taken back, and not parsed again.</summary>
    public static Expr ToMillis(Expr expr) => expr is CallExpr { Function: "fromMillis", Arguments: [var millis] } ? millis : new CallExpr("toMillis", expr);

    /// <summary>The milliseconds of some time on a day, for arithmetic that is written as a day again.</summary>
    public static Expr SomeMillisOfDay(Expr expr) =>
        expr is CallExpr { Function: "fromMillis", Arguments: [var millis, ConstantExpr picture] } && picture.Value.GetString() == DayPicture ? millis : ToMillis(expr);

    public static Expr FromMillis(Expr millis) => new CallExpr("fromMillis", millis);

    /// <summary>A value in comparable form as the document has it: an instant is text again.</summary>
    public static Expr Written(Expr comparable, Operand value) => value.Kind == ValueKind.Instant ? FromMillis(comparable) : comparable;

    public static Expr DayFromMillis(Expr millis) => new CallExpr("fromMillis", millis, ConstantExpr.Of(DayPicture));
}
