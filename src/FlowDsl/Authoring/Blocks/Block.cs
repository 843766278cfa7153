using FlowDsl.Authoring.Building;

namespace FlowDsl;

/// <summary>A run of steps: the workflow itself, a branch, an error's handler. Verbs that add a step to any kind of block are extension methods that give the same block back, so that its own verbs can follow.</summary>
public abstract class Block
{
    private protected Block(WorkflowBuilder builder, Block? parent, BlockBody body, string title)
    {
        Builder = builder;
        Parent = parent;
        Body = body;
        Title = title;
    }

    internal WorkflowBuilder Builder { get; }

    internal Block? Parent { get; }

    internal BlockBody Body { get; }

    /// <summary>How messages call it.</summary>
    internal string Title { get; }

    internal bool IsWithin(Block other) => ReferenceEquals(this, other) || (Parent?.IsWithin(other) ?? false);
}
