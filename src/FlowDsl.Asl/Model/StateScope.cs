namespace FlowDsl.Asl.Model;

/// <summary>
/// One <c>States</c> object and where it begins: a machine, a branch of a Parallel, the processor of a Map. Transitions stay within a scope,
/// and so do the variables that it assigns.
/// </summary>
/// <remarks>
/// The model is immutable and says what the JSON can say, no more and no less. Its records are not for comparing: a <c>JsonElement</c> has no
/// structural equality. Two models are the same when <c>AslWriter</c> writes the same text for them.
/// </remarks>
public abstract record StateScope
{
    /// <summary>The name of the first state.</summary>
    public required string StartAt { get; init; }

    /// <summary>The states in the order of the document.</summary>
    public required IReadOnlyList<State> States { get; init; }

    /// <summary>A remark for readers.</summary>
    public string? Comment { get; init; }

    /// <summary>Members without a property here, in the order of the document.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
