using FlowDsl.Asl.Model;

namespace Medallion.Local.Commands.Review.Snapshots;

/// <summary>One side of a changed snapshot.</summary>
/// <param name="Kind">What it shows, or what its name promises.</param>
internal sealed record Snapshot(SnapshotKind Kind)
{
    /// <summary>The states or the resources.</summary>
    public IReadOnlyList<NamedPart> Parts { get; init; } = [];

    /// <summary>The document's other members.</summary>
    public IReadOnlyList<NamedPart> Members { get; init; } = [];

    /// <summary>The state machine that it shows.</summary>
    public StateMachine? Machine { get; init; }

    /// <summary>Why it cannot be read, as the rest of a sentence and without any text of the file; null when it can.</summary>
    public string? Problem { get; init; }
}
