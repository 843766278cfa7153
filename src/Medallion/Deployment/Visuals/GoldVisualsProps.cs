using Amazon.CDK;
using Amazon.CDK.AWS.Athena;

namespace Medallion;

/// <summary>What the QuickSight dashboard is made of.</summary>
internal sealed record GoldVisualsProps
{
    /// <summary>The pipeline's name.</summary>
    public required string Pipeline { get; init; }

    /// <summary>The database of the gold tables, by name.</summary>
    public required string Database { get; init; }

    /// <summary>What the catalog has of it in this stack, the database and the declared tables: it has to be there before a data set that reads it.</summary>
    public required IReadOnlyList<CfnResource> Catalog { get; init; }

    /// <summary>The type that the catalog gives the partition columns year, month and day.</summary>
    public required string PartitionType { get; init; }

    /// <summary>The workgroup that QuickSight queries in.</summary>
    public required CfnWorkGroup WorkGroup { get; init; }

    /// <summary>The gold tables, with their columns.</summary>
    public required IReadOnlyList<OrderedTable> Gold { get; init; }

    /// <summary>Who owns it.</summary>
    public required VisualSettings Settings { get; init; }
}
