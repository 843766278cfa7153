using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Authoring.Nodes;

/// <summary>One step as the author wrote it; the compiler makes one or more states of it.</summary>
internal abstract class Node(string name, SourcePlace place)
{
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    public SourcePlace Place { get; } = place;

    /// <summary>Whether the block ends here.</summary>
    public virtual bool Ends => false;
}
