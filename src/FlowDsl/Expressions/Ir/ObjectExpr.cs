namespace FlowDsl.Expressions.Ir;

/// <summary>An object that the expression makes.</summary>
internal sealed record ObjectExpr(IReadOnlyList<ObjectMember> Members) : Expr
{
    /// <summary>The value of a member, or null when the object has none of that name.</summary>
    public Expr? ValueOf(string name) => Members.FirstOrDefault(member => member.Name == name).Value;
}
