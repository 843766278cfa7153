namespace Medallion.Local.Commands.Review.Snapshots;

/// <summary>What a snapshot shows.</summary>
internal enum SnapshotKind
{
    /// <summary>A definition in Amazon States Language.</summary>
    StateMachine,

    /// <summary>A CloudFormation template.</summary>
    Template,
}
