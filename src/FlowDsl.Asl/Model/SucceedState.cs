namespace FlowDsl.Asl.Model;

/// <summary>Ends its scope successfully.</summary>
public sealed record SucceedState : State
{
    /// <inheritdoc/>
    public override string Type => "Succeed";
}
