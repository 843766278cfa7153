using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;

namespace FlowDsl;

/// <summary>A <c>Choose</c> that has an answer for every input.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Chosen<T>
{
    internal Chosen(IReadOnlyList<IfNode.Case> cases, BlockBody otherwise)
    {
        Cases = cases;
        Otherwise = otherwise;
    }

    internal IReadOnlyList<IfNode.Case> Cases { get; }

    internal BlockBody Otherwise { get; }
}
