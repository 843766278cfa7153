namespace FlowDsl;

/// <summary>A variable of the state machine (<c>Assign</c>). Its final name is chosen when the whole workflow is known, since names are unique machine-wide.</summary>
/// <param name="wish">The name wished for: that of the step, camel-cased.</param>
/// <param name="type">The C# type of the value.</param>
/// <param name="owner">The block whose step makes it, and within which it may be read.</param>
internal sealed class WorkflowVariable(string wish, Type type, Block? owner = null)
{
    public string Wish { get; } = wish;

    public Type Type { get; } = type;

    public Block? Owner { get; } = owner;

    /// <summary>Set while the handler of the step that makes it is being built: there the step has failed and has no value.</summary>
    public bool Unset { get; set; }

    // As Equals, by which variable it is; but a hash of the reference costs the runtime more than one of a short name.
    public override int GetHashCode() => Wish.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => "$" + Wish;
}
