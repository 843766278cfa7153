namespace FlowDsl.Asl.Model;

/// <summary>Hands its input, or its Output, on.</summary>
public sealed record PassState : ContinuingState
{
    /// <inheritdoc/>
    public override string Type => "Pass";
}
