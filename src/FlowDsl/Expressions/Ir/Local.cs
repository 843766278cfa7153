namespace FlowDsl.Expressions.Ir;

/// <summary>A name inside one expression: a lambda's parameter, or a value that is used twice. Its final text is chosen when the expression is written.</summary>
/// <param name="wish">The name wished for.</param>
internal sealed class Local(string wish)
{
    public string Wish { get; } = wish;

    public override string ToString() => "$" + Wish;
}
