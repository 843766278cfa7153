namespace FlowDsl;

/// <summary>A variable of the state machine (<c>Assign</c>). Its final name is chosen when the whole workflow is known, since names are unique machine-wide.</summary>
/// <param name="wish">The name wished for: that of the step, camel-cased.</param>
/// <param name="type">The C# type of the value.</param>
internal sealed class WorkflowVariable(string wish, Type type)
{
    public string Wish { get; } = wish;

    public Type Type { get; } = type;

    public override string ToString() => "$" + Wish;
}
