namespace FlowDsl.Jsonata.Syntax;

/// <summary>Where a <c>%</c> finds its parent: the label under which the step so many levels up keeps its input.</summary>
internal sealed class ParentSlot(string label)
{
    internal string Label { get; set; } = label;

    internal int Level { get; set; } = 1;
}
