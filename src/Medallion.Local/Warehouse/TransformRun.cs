using DuckDB.NET.Data;

namespace Medallion.Local.Warehouse;

/// <summary>The steps of one run, in order; nothing is published before all is computed, staged and checked.</summary>
internal sealed class TransformRun(TransformRequest request, Dataset dataset, LakeLayout layout, Staging staging, DuckDbSession session)
{
    public TransformReport Complete(CancellationToken cancellation)
    {
        var bronze = new BronzeLoader(session, dataset, layout).Load(request.Keys, cancellation);
        if (request.Records is { } promised && promised != bronze)
            throw Failed($"the manifest promises {promised} records, the pages hold {bronze} lines. Ingest the day again.");
        MakeTables();
        var report = new TransformReport(dataset.Name, request.Day, request.Run, Count(bronze), Reasons());
        Stage(dataset.Quarantine, layout.Quarantine, Json);
        RefuseTooFewGoodRows(report);
        Stage(dataset.Silver, layout.Silver, Json);
        foreach (var table in dataset.Gold) Stage(table, GoldFile(table), Parquet);
        RefuseOtherColumns();
        File.WriteAllText(staging.PathOf(layout.Report), report.ToJson());
        cancellation.ThrowIfCancellationRequested();
        Publish(report);
        return report;
    }

    private const string Json = "format json, compression gzip, timestampformat '%Y-%m-%dT%H:%M:%S.%fZ'";
    private const string Parquet = "format parquet, compression snappy";

    private void MakeTables()
    {
        var names = new Dictionary<string, string> { ["day"] = $"date '{request.Day:yyyy-MM-dd}'" };
        foreach (var table in dataset.Tables)
        {
            // The last step is kept, as both quarantine and silver read it; keeping those before it would hold every line once more.
            var kind = dataset.Steps.SkipLast(1).Contains(table) ? "view" : "table";
            try { session.Execute($"create {kind} {table} as {SqlTemplate.Bind(dataset.Sql[table], dataset.Functions, names)}"); }
            catch (Exception error) when (error is DuckDBException or TransformFailed) { throw Failed($"{table}.sql: {error.Message}", error); }
        }
    }

    private TransformCounts Count(long bronze)
    {
        var quarantined = Rows(dataset.Quarantine.Table);
        var silver = Rows(dataset.Silver.Table);
        var gold = Rows(dataset.Gold[0].Table);
        return quarantined + silver > bronze || gold != silver
            ? throw Failed($"the SQL makes or loses rows: {bronze} lines gave {quarantined} quarantined, {silver} silver and {gold} gold rows. Look at the joins.")
            : new(bronze, quarantined, bronze - quarantined - silver, silver, gold);
    }

    private SortedDictionary<string, long> Reasons() =>
        session.Query($"select reasons, count(*) from {dataset.Quarantine.Table} group by reasons", rows =>
        {
            var reasons = new SortedDictionary<string, long>(StringComparer.Ordinal);
            while (rows.Read())
                foreach (var reason in rows.GetString(0).Split("; "))
                    reasons[reason] = reasons.GetValueOrDefault(reason) + rows.GetInt64(1);
            return reasons;
        });

    // The bad lines are published even so: they are what one needs to see why.
    private void RefuseTooFewGoodRows(TransformReport report)
    {
        var counts = report.Counts;
        if (counts.Silver > 0 && counts.Quarantined <= dataset.MaxQuarantinedShare * counts.Bronze) return;
        if (counts.Bronze == 0) throw Failed("the run has no lines, and an empty day must not replace gold.");
        staging.Publish(layout.Quarantine);
        var reasons = string.Join(", ", report.Reasons.Select(reason => $"{reason.Key}: {reason.Value}"));
        throw Failed($"{counts.Quarantined} of {counts.Bronze} lines were quarantined ({reasons}), too many to replace gold. See {layout.Quarantine}.");
    }

    // Of gold the file, not the table: Parquet has not every type of DuckDB (a HUGEINT becomes a DOUBLE).
    private void RefuseOtherColumns()
    {
        foreach (var table in new[] { dataset.Quarantine, dataset.Silver })
            if (WrittenColumns.Undeclared(table, WrittenColumns.Of(session, $"select * from {table.Table}")) is { } undeclared) throw Failed(undeclared);
        foreach (var table in dataset.Gold)
        {
            var file = $"select * from read_parquet({DuckDbSession.Literal(staging.PathOf(GoldFile(table)))}, hive_partitioning = false)";
            if (WrittenColumns.WrongInGold(table, WrittenColumns.Of(session, file)) is { } wrong) throw Failed(wrong);
        }
    }

    private string GoldFile(OrderedTable table) => $"{layout.Partition(table.Table)}/{LakeLayout.GoldFile}";

    private void Stage(OrderedTable table, string key, string format) =>
        session.Execute($"copy ({table.Select}) to {DuckDbSession.Literal(staging.PathOf(key))} ({format})");

    private void Publish(TransformReport report)
    {
        if (report.Counts.Quarantined > 0) staging.Publish(layout.Quarantine);
        else if (File.Exists(layout.PathOf(layout.Quarantine))) File.Delete(layout.PathOf(layout.Quarantine));
        staging.Publish(layout.Silver);
        foreach (var table in dataset.Gold) staging.PublishPartition(layout.Partition(table.Table), LakeLayout.GoldFile);
        staging.Publish(layout.Report);
    }

    private long Rows(string table) => session.Count($"select count(*) from {table}");

    private TransformFailed Failed(string reason, Exception? error = null)
    {
        var message = $"{dataset.Name} of {request.Day:yyyy-MM-dd}: {reason}";
        return error is null ? new(message) : new(message, error);
    }
}
