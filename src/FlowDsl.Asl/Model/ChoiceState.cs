namespace FlowDsl.Asl.Model;

/// <summary>Goes where the first rule that holds says. When none does, the state's own Assign and Output apply and it goes to the default.</summary>
public sealed record ChoiceState : State
{
    /// <inheritdoc/>
    public override string Type => "Choice";

    /// <summary>The rules, asked from top to bottom.</summary>
    public required IReadOnlyList<ChoiceRule> Choices { get; init; }

    /// <summary>The state that follows when no rule holds; without one, the execution fails then.</summary>
    public string? Default { get; init; }
}
