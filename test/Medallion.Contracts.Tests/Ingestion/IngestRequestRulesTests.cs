namespace Medallion.Contracts.Tests.Ingestion;

public class IngestRequestRulesTests
{
    private static readonly IngestRequest Good = new()
    {
        Source = new SourceDefinition { Name = "a", Stream = "b", Endpoint = "https://api.test" },
        Day = new DateOnly(2026, 11, 22),
        Run = "daily_2026-11-22.1",
    };

    [Fact]
    public void A_good_request_passes() => IngestRequestRules.Check(Good);

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData(".hidden")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("é")]
    public void A_run_that_is_no_part_of_a_path_is_refused(string run) =>
        Assert.Contains($"run is '{run}'", Assert.Throws<InvalidRequest>(() => IngestRequestRules.Check(Good with { Run = run })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_run_may_be_as_long_as_an_execution_s_name_and_no_longer()
    {
        IngestRequestRules.Check(Good with { Run = new string('x', 80) });
        Assert.Throws<InvalidRequest>(() => IngestRequestRules.Check(Good with { Run = new string('x', 81) }));
    }

    [Fact]
    public void Every_problem_is_in_one_message()
    {
        var error = Assert.Throws<InvalidRequest>(() => IngestRequestRules.Check(Good with { Run = "", Day = DateOnly.MaxValue, Source = Good.Source with { Name = "?" } }));

        Assert.Contains("source.name is '?'", error.Message, StringComparison.Ordinal);
        Assert.Contains("; day is the last day there is", error.Message, StringComparison.Ordinal);
        Assert.Contains("; run is ''", error.Message, StringComparison.Ordinal);
    }
}
