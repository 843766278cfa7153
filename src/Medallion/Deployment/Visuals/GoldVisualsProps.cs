namespace Medallion;

/// <summary>What the QuickSight dashboard is made of.</summary>
internal sealed record GoldVisualsProps
{
    /// <summary>The pipeline's name.</summary>
    public required string Pipeline { get; init; }

    /// <summary>The database of the gold tables, by name.</summary>
    public required string Database { get; init; }

    /// <summary>The workgroup that QuickSight queries in, by name.</summary>
    public required string WorkGroup { get; init; }

    /// <summary>The gold tables, with their columns.</summary>
    public required IReadOnlyList<OrderedTable> Gold { get; init; }

    /// <summary>Who owns it.</summary>
    public required VisualSettings Settings { get; init; }
}
