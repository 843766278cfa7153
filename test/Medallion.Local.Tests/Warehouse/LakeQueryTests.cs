using Medallion.Local.Warehouse;

namespace Medallion.Local.Tests.Warehouse;

public sealed class LakeQueryTests(QueriedLake lake) : IClassFixture<QueriedLake>
{
    private readonly SampleLake _lake = lake.Lake;
    private readonly LakeQuery _query = lake.Query;

    [Fact]
    public void Partitions_are_numbers_so_that_a_query_on_year_and_month_works_as_it_is_written()
    {
        var result = _query.Run("SELECT count(*), min(day), max(day) FROM earthquakes WHERE year = 2018 AND month = 2 LIMIT 100");

        Assert.Equal([550L, 4, 5], result.Rows.Single());
    }

    [Fact]
    public void Partition_columns_come_last_in_the_order_of_the_path() =>
        Assert.Equal(["year", "month", "day"], _query.Run("SELECT * FROM earthquakes").Columns.TakeLast(3).Select(column => column.Name));

    [Fact]
    public void A_result_has_names_types_and_nulls()
    {
        var result = _query.Run("""
            select id, e.felt_reports, average_magnitude
            from earthquakes e join earthquakes_daily using (event_date)
            where e.felt_reports is null order by id limit 1
            """);

        Assert.Equal<QueryColumn>([new("id", "Varchar"), new("felt_reports", "BigInt"), new("average_magnitude", "Decimal")], result.Columns);
        Assert.Null(result.Rows[0][1]);
    }

    [Fact]
    public void Rows_beyond_the_bound_are_left_and_the_result_says_so()
    {
        var result = _query.Run("select * from earthquakes", maxRows: 10);

        Assert.Equal((10, true), (result.Rows.Count, result.Truncated));
        Assert.False(_query.Run("select * from earthquakes_daily", maxRows: 3).Truncated);
    }

    [Theory]
    [InlineData("show tables")]
    [InlineData("describe earthquakes")]
    [InlineData("with few as (select * from earthquakes limit 2) select * from few;")]
    [InlineData("select '; drop table x' as text -- one statement")]
    public void What_only_reads_runs(string sql) => Assert.NotEmpty(_query.Run(sql).Rows);

    [Theory]
    [InlineData("drop view earthquakes")]
    [InlineData("copy earthquakes to 'x.csv'")]
    [InlineData("create table t as select 1")]
    [InlineData("set enable_external_access = true")]
    [InlineData("attach 'x.db'")]
    [InlineData("install httpfs")]
    [InlineData("insert into earthquakes select * from earthquakes")]
    [InlineData("select 1; select 2")]
    [InlineData("select 1; drop view earthquakes")]
    [InlineData("")]
    [InlineData("selec 1")]
    [InlineData("select * from '/etc/hostname'")]
    public void Anything_but_one_query_is_refused(string sql)
    {
        var before = _lake.Files("");

        Assert.Throws<QueryFailed>(() => _query.Run(sql));
        Assert.Equal(before, _lake.Files(""));
    }

    [Theory]
    [InlineData("select * from read_text('{0}/secret.txt')")]
    [InlineData("select * from read_csv('{0}/secret.txt')")]
    [InlineData("select * from glob('{0}/*')")]
    [InlineData("select * from read_text('{1}/curated/../../{2}/secret.txt')")]
    public void No_file_outside_the_curated_lake_is_read(string sql)
    {
        using var other = new SampleLake();
        File.WriteAllText(other.PathOf("secret.txt"), "secret");

        var error = Assert.Throws<QueryFailed>(() => _query.Run(string.Format(null, sql, other.Root, _lake.Root, Path.GetFileName(other.Root))));
        Assert.Contains("Permission", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_table_is_answered_with_the_tables_there_are()
    {
        var error = Assert.Throws<QueryFailed>(() => _query.Run("select * from earthquake"));

        Assert.Contains("earthquake does not exist", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("There are: earthquakes, earthquakes_daily.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_NET_cannot_hold_is_answered_with_its_column()
    {
        var error = Assert.Throws<QueryFailed>(() => _query.Run("select date '200000-01-01' as far"));

        Assert.StartsWith("A value of the column far (Date) cannot be shown", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_query_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => _query.Run("select 1", cancellation: cancelled.Token));
    }
}
