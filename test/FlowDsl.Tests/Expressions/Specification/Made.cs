namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>What a lambda makes.</summary>
public sealed record Made
{
    public required string Name { get; init; }

    public int Version { get; init; } = 3;

    public string? Note { get; init; }

    public IReadOnlyList<int> Sizes { get; init; } = [];
}

/// <summary>A positional record.</summary>
public sealed record Pair(string Left, int? Right);
