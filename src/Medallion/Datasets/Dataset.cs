namespace Medallion;

/// <summary>A dataset's transforms as its folder declares them: the same folder serves the Glue job.</summary>
/// <param name="Name">The dataset's name, as in <c>processed/{name}/…</c>.</param>
/// <param name="Fields">The bronze columns: name and path into the line's JSON; all of them text.</param>
/// <param name="Steps">Tables between bronze and silver, in order.</param>
/// <param name="Quarantine">The lines set aside: columns source_key, line_number, reasons, line.</param>
/// <param name="MaxQuarantinedShare">The share of lines (0 to 1) above which a run fails: then it is the source that broke, not a row.</param>
/// <param name="Silver">The rows kept.</param>
/// <param name="Gold">The tables published; the first holds one row a silver row.</param>
/// <param name="Sql">The statement of each table, not yet bound.</param>
/// <param name="Functions">What the statements may call.</param>
public sealed record Dataset(
    string Name,
    IReadOnlyDictionary<string, FieldPath> Fields,
    IReadOnlyList<string> Steps,
    OrderedTable Quarantine,
    double MaxQuarantinedShare,
    OrderedTable Silver,
    IReadOnlyList<OrderedTable> Gold,
    IReadOnlyDictionary<string, string> Sql,
    FunctionTable Functions)
{
    /// <summary>All tables in the order in which they are made.</summary>
    public IEnumerable<string> Tables => [.. Steps, Quarantine.Table, Silver.Table, .. Gold.Select(table => table.Table)];
}
