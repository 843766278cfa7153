using Pipelines.Tests.Runs;

namespace Pipelines.Tests.Commands;

public sealed class QueryTests(SampleDay day) : IClassFixture<SampleDay>
{
    private readonly Cli _cli = day.Cli;

    [Fact]
    public async Task A_query_on_year_and_month_works_as_it_is_written()
    {
        var result = await AskAsync("SELECT count(*) AS rows FROM earthquakes WHERE year = 2018 AND month = 2");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["rows", "249"], result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task Csv_has_a_heading_and_quotes_what_needs_it()
    {
        var result = await AskAsync("SELECT 'a,\"b\"' AS text, NULL AS nothing, '' AS empty, 1.50 AS number, DATE '2018-02-05' AS day, TIMESTAMP '2018-02-05 01:02:03.5' AS time, [1, 2] AS list", "--format", "csv");

        Assert.Equal("text,nothing,empty,number,day,time,list\n\"a,\"\"b\"\"\",,\"\",1.50,2018-02-05,2018-02-05 01:02:03.5,\"[1,2]\"\n", result.Output);
    }

    [Fact]
    public async Task Json_keeps_numbers_truth_and_nulls()
    {
        var rows = await _cli.QueryAsync("SELECT 1.50 AS number, true AS truth, NULL AS nothing, 'é<' AS text, {'a': [1]} AS struct");

        Assert.Equal("""{"number":1.50,"truth":true,"nothing":null,"text":"é<","struct":{"a":[1]}}""", rows[0].GetRawText());
    }

    [Fact]
    public async Task Rows_beyond_the_limit_are_left_and_that_is_said()
    {
        var csv = await AskAsync("SELECT id FROM earthquakes ORDER BY id", "--format", "csv", "--limit", "3");
        var table = await AskAsync("SELECT id FROM earthquakes ORDER BY id", "--limit", "3");

        Assert.Equal(4, csv.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("first 3 rows", csv.Error, StringComparison.Ordinal);
        Assert.Contains("the first 3 rows; there are more", table.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_without_rows_is_none()
    {
        Assert.Equal("[]\n", (await AskAsync("SELECT id FROM earthquakes WHERE year = 1900", "--format", "json")).Output);
        Assert.Equal("id\n", (await AskAsync("SELECT id FROM earthquakes WHERE year = 1900", "--format", "csv")).Output);
    }

    [Theory]
    [InlineData("SELECT * FROM volcanoes", "There are: earthquakes, earthquakes_daily.")]
    [InlineData("SELECT nope FROM earthquakes", "LINE 1: SELECT nope FROM earthquakes\n               ^")]
    [InlineData("SELEC 1", "syntax error at or near \"SELEC\"\n\nLINE 1: SELEC 1\n        ^")]
    [InlineData("SELECT 'é😀'\nFROM t WHRE x", "LINE 2: FROM t WHRE x\n                    ^")]
    [InlineData("", "The statement is missing")]
    [InlineData(" -- nothing", "The statement is missing")]
    [InlineData("DROP TABLE earthquakes", "Only a query runs here")]
    public async Task Bad_sql_is_exit_code_2_and_a_reason(string sql, string reason)
    {
        var result = await AskAsync(sql);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_lake_is_wrong_usage()
    {
        var result = await Cli.InvokeAsync("query", "SELECT 1", "--data", Path.Combine(_cli.Folder, "nowhere"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("run a pipeline first", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_cli.Folder, "nowhere")));
    }

    private Task<CliResult> AskAsync(string sql, params string[] options) => Cli.InvokeAsync(["query", sql, "--data", _cli.Data, .. options]);
}
