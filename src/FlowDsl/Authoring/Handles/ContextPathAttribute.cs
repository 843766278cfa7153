namespace FlowDsl;

/// <summary>Marks a property that stands for a place of the context object: <c>[ContextPath("Execution.Name")]</c> is <c>$states.context.Execution.Name</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ContextPathAttribute(string path) : Attribute
{
    public string Path { get; } = path;
}
