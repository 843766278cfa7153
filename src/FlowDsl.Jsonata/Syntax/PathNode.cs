namespace FlowDsl.Jsonata.Syntax;

/// <summary>Steps joined by <c>.</c>; also a field name on its own, which is a path of one step.</summary>
public sealed class PathNode : JsonataNode
{
    internal PathNode(JsonataNode first) : base(first.Position) => StepList.Add(first);

    /// <summary>The steps. Each but the first is evaluated with an item of the one before as its context.</summary>
    public IReadOnlyList<JsonataNode> Steps => StepList;

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => Steps;

    internal List<JsonataNode> StepList { get; } = [];

    internal JsonataNode Last => StepList[^1];

    internal bool KeepSingletonArray { get; set; }
}
