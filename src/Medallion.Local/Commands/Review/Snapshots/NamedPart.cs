namespace Medallion.Local.Commands.Review.Snapshots;

/// <summary>A part of a snapshot that people know by its name: a state, a resource, a member of the document.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">A resource's type; empty for other parts.</param>
/// <param name="Content">Its content as text: the same text means the same content.</param>
internal sealed record NamedPart(string Name, string Type, string Content);
