namespace FlowDsl;

/// <summary>The result of a step that has none worth reading.</summary>
public sealed record Nothing
{
    private Nothing() { }
}
