using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Medallion;
using Medallion.Local.Catalog;

namespace Glue.Tests;

/// <summary>The job on the real Spark and the local runner on DuckDB give the same lake.</summary>
[Collection("Spark")]
public sealed class ParityTests(TwoLakes lakes) : IClassFixture<TwoLakes>
{
    private const string Day = "processed/earthquakes/2018/02/05";

    [FactWithSpark]
    public void Gold_has_the_same_columns_and_Parquet_types()
    {
        foreach (var table in new[] { "earthquakes", "earthquakes_daily" })
        {
            // Not whether a column is required: Spark says so where it can prove it, DuckDB never does, and readers treat both alike.
            const string Schema = """
                select name, type, type_length, scale, precision, coalesce(logical_type, '') like 'TimestampType%isAdjustedToUTC=1%MICROS%'
                from parquet_schema({0}) where type is not null
                """;
            var duckDb = Rows(Schema, Gold(lakes.DuckDb, table));
            Assert.Equal(duckDb, Rows(Schema, Gold(lakes.Spark, table)));
            Assert.Equal(Rows("describe select * from {0}", Gold(lakes.DuckDb, table)), Rows("describe select * from {0}", Gold(lakes.Spark, table)));
            Assert.NotEmpty(duckDb);
        }
    }

    [FactWithSpark]
    public void The_declared_columns_are_those_that_both_engines_write()
    {
        foreach (var table in DatasetFolder.Load(BuiltInTransforms.Folder("earthquakes")).Gold)
        {
            var declared = table.Columns.Select(column => new CatalogColumn(column.Name, column.Type)).ToList();
            Assert.NotEmpty(declared);
            Assert.Equal(declared, new LocalCrawler(lakes.DuckDb).Crawl().Find(table.Table)!.Columns);
            Assert.Equal(declared, new LocalCrawler(lakes.Spark).Crawl().Find(table.Table)!.Columns);
        }
    }

    [FactWithSpark]
    public void Gold_has_the_same_rows_in_the_same_order()
    {
        foreach (var table in new[] { "earthquakes", "earthquakes_daily" })
            Assert.Equal(Rows("select * from {0}", Gold(lakes.DuckDb, table)), Rows("select * from {0}", Gold(lakes.Spark, table)));
        Assert.Equal(lakes.Report!.Counts.Gold, Rows("select * from {0}", Gold(lakes.Spark, "earthquakes")).Count);
        Assert.Equal(Files(lakes.DuckDb), Files(lakes.Spark));
    }

    [FactWithSpark]
    public void The_report_is_the_same_byte_for_byte()
    {
        var report = File.ReadAllBytes(Path.Combine(lakes.Spark, Day, "run=r1.report.json"));

        Assert.Equal(File.ReadAllBytes(Path.Combine(lakes.DuckDb, Day, "run=r1.report.json")), report);
        var judged = File.ReadAllText(Repository.PathOf("glue", "transforms", "earthquakes", "judged.sql"));
        var reasons = Regex.Matches(judged, "then '([^']+)'").Select(match => match.Groups[1].Value);
        Assert.Equal(reasons.Order(StringComparer.Ordinal), lakes.Report!.Reasons.Keys.Order(StringComparer.Ordinal));
    }

    [FactWithSpark]
    public void Silver_is_the_same() => SameLines($"{Day}/data_clean.ndjson.gz");

    [FactWithSpark]
    public void The_quarantine_is_the_same() => SameLines("quarantine/earthquakes/2018/02/05/run=r1/bad_records.ndjson.gz");

    private void SameLines(string key)
    {
        var (duckDb, spark) = (Lines(lakes.DuckDb, key), Lines(lakes.Spark, key));
        Assert.Equal(duckDb.Count, spark.Count);
        // As JSON: 1e-07 and 1.0E-7 are one number.
        Assert.DoesNotContain(duckDb.Zip(spark), pair => !JsonNode.DeepEquals(Normal(pair.First), Normal(pair.Second)));
    }

    private static JsonObject Normal(string line)
    {
        var row = JsonNode.Parse(line)!.AsObject();
        foreach (var (name, value) in row.ToList())
            if (value is JsonValue number && number.GetValueKind() == JsonValueKind.Number) row[name] = number.GetValue<double>();
        return row;
    }

    private static List<string> Lines(string lake, string key)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(lake, key)), CompressionMode.Decompress));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static IEnumerable<string> Files(string lake) =>
        Directory.GetFiles(lake, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(lake, path))
            .Where(path => !path.EndsWith("_manifest.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Gold(string lake, string table) => $"'{lake}/curated/{table}/year=2018/month=02/day=05/part-00000.snappy.parquet'";

    private static List<string> Rows(string sql, string file)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "set TimeZone = 'UTC'";
        command.ExecuteNonQuery();
        command.CommandText = string.Format(null, sql, file);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(place => $"{reader.GetName(place)}={Value(reader, place)}")));
        return rows;
    }

    private static string Value(DuckDBDataReader row, int place) =>
        row.IsDBNull(place) ? "null" : FormattableString.Invariant($"{row.GetValue(place)}");
}
