namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>{…}</c> as a constructor.</summary>
public sealed class ObjectNode : JsonataNode
{
    internal ObjectNode(GroupClause members) : base(members.Position) => Members = members;

    /// <summary>The members.</summary>
    public GroupClause Members { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => Members.Pairs.SelectMany(p => new[] { p.Key, p.Value });
}
