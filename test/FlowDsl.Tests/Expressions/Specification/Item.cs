namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>An object in a document.</summary>
public sealed record Item
{
    public required string Name { get; init; }

    public required int Size { get; init; }

    public string? Note { get; init; }

    public DateTimeOffset? Seen { get; init; }

    public string[] Tags { get; init; } = [];
}
