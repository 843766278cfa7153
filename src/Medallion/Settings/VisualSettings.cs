namespace Medallion;

/// <summary>A QuickSight dashboard over the gold tables. The account needs a QuickSight subscription, and QuickSight the right to read the lake's and the results'
/// bucket.</summary>
public sealed record VisualSettings
{
    /// <summary>Who owns data source, data sets and dashboard: the ARN of a QuickSight user or group,
    /// <c>arn:aws:quicksight:{region}:{account}:user/default/{name}</c>.</summary>
    public required string PrincipalArn { get; init; }

    /// <summary>What cannot work, each with its reason.</summary>
    internal IEnumerable<string> Problems(IReadOnlyList<OrderedTable> gold)
    {
        if (!(PrincipalArn.StartsWith("arn:", StringComparison.Ordinal) && PrincipalArn.Contains(":quicksight:", StringComparison.Ordinal)) && !PrincipalArn.StartsWith("${Token[", StringComparison.Ordinal))
            yield return $"Visuals.{nameof(PrincipalArn)} is '{PrincipalArn}': it has to be the ARN of a QuickSight user or group, arn:aws:quicksight:…:user/default/…";
        foreach (var table in gold)
        {
            if (table.Columns.Count == 0)
                yield return $"The gold table {table.Table} declares no columns: QuickSight needs their names and types; add \"columns\" to it in dataset.json";
            foreach (var column in table.Columns.Where(column => QuickSightType.Of(column.Type) is null))
                yield return $"The gold table {table.Table} has the column {column.Name} of type {column.Type}, which QuickSight cannot read: leave it out of "
                    + $"\"columns\", or leave out Visuals";
        }
    }
}
