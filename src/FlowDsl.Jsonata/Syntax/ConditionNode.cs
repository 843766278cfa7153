namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>condition ? then : else</c>; without the last, nothing when the condition is false.</summary>
public sealed class ConditionNode : JsonataNode
{
    internal ConditionNode(JsonataNode condition, JsonataNode then, JsonataNode? otherwise, int position) : base(position)
    {
        Condition = condition;
        Then = then;
        Else = otherwise;
    }

    /// <summary>What decides, by JSONata's rules of truth.</summary>
    public JsonataNode Condition { get; }

    /// <summary>The value where the condition is true.</summary>
    public JsonataNode Then { get; }

    /// <summary>The value otherwise, or null.</summary>
    public JsonataNode? Else { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => Else is null ? [Condition, Then] : [Condition, Then, Else];
}
