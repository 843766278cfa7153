namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>|pattern|update, delete|</c>: a function that gives a changed copy of its argument.</summary>
public sealed class TransformNode : JsonataNode
{
    internal TransformNode(JsonataNode pattern, JsonataNode update, JsonataNode? delete, int position) : base(position)
    {
        Pattern = pattern;
        Update = update;
        Delete = delete;
    }

    /// <summary>Which objects of the copy are changed.</summary>
    public JsonataNode Pattern { get; }

    /// <summary>The members to set, with each object as the context.</summary>
    public JsonataNode Update { get; }

    /// <summary>The names to delete, or null.</summary>
    public JsonataNode? Delete { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => Delete is null ? [Pattern, Update] : [Pattern, Update, Delete];
}
