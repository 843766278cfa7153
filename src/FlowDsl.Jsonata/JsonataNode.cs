using FlowDsl.Jsonata.Syntax;

namespace FlowDsl.Jsonata;

/// <summary>A node of an expression's syntax tree. Read-only; the tree's height is bounded, so that it may be walked recursively.</summary>
public abstract class JsonataNode
{
    private List<FilterStage>? _predicates;
    private List<StepStage>? _stages;

    private protected JsonataNode(int position) => Position = position;

    /// <summary>Where the node stands in the expression's text: the offset of its first (for an operator: its own) UTF-16 unit.</summary>
    public int Position { get; }

    /// <summary>The predicates <c>[…]</c> on this node where it is not a step of a path.</summary>
    public IReadOnlyList<FilterStage> Predicates => _predicates ?? (IReadOnlyList<FilterStage>)[];

    /// <summary>The predicates <c>[…]</c> and index bindings <c>#$i</c> on this node where it is a step of a path.</summary>
    public IReadOnlyList<StepStage> Stages => _stages ?? (IReadOnlyList<StepStage>)[];

    /// <summary>The grouping <c>{…}</c> on this node, or null.</summary>
    public GroupClause? Group { get; internal set; }

    /// <summary>Whether <c>[]</c> asks that a result of one item stay an array.</summary>
    public bool KeepArray { get; internal set; }

    /// <summary>The name that <c>@$name</c> binds to each item of this step, or null.</summary>
    public string? Focus { get; internal set; }

    /// <summary>The name that <c>#$name</c> binds to each item's index in this step, or null.</summary>
    public string? Index { get; internal set; }

    /// <summary>The parts of this node itself, without <see cref="Predicates"/>, <see cref="Stages"/> and <see cref="Group"/>, in the order of the text.</summary>
    public abstract IEnumerable<JsonataNode> Parts { get; }

    /// <summary>All nodes directly below this one.</summary>
    public IEnumerable<JsonataNode> Children =>
        Parts.Concat(Predicates.Select(p => p.Condition))
            .Concat(Stages.OfType<FilterStage>().Select(s => s.Condition))
            .Concat(Group?.Pairs.SelectMany(p => new[] { p.Key, p.Value }) ?? []);

    internal bool HasPredicates => _predicates is { Count: > 0 };

    internal bool HasStages => _stages is { Count: > 0 };

    /// <summary>To be written to; most nodes have none.</summary>
    internal List<FilterStage> PredicateList => _predicates ??= [];

    /// <summary>To be written to; most nodes have none.</summary>
    internal List<StepStage> StageList => _stages ??= [];

    /// <summary>Set on a step whose items must keep what was bound on the way to them.</summary>
    internal bool IsTuple { get; set; }

    /// <summary>Set on an array constructor at an end of a path.</summary>
    internal bool IsConstructed { get; set; }

    /// <summary>The slot under which a later <c>%</c> finds the input of this step.</summary>
    internal ParentSlot? Ancestor { get; set; }

    /// <summary>The <c>%</c> below this node whose step is not found yet; null when there are none.</summary>
    internal List<ParentSlot>? SeekingParent { get; set; }
}
