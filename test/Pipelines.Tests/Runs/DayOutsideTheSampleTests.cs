namespace Pipelines.Tests.Runs;

public sealed class DayOutsideTheSampleTests : IDisposable
{
    private const string Hint = "it has only the days 2018-01-31 to 2018-02-0";
    private readonly Cli _cli = new();

    [Fact]
    public async Task A_day_that_the_sample_has_not_is_answered_with_those_it_has()
    {
        var result = await _cli.RunAsync("--day", "1999-01-01");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("FAILED NoData", result.Output, StringComparison.Ordinal);
        Assert.Contains(Hint, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fail", "transform")]
    [InlineData("--fail", "empty", "--day", "1999-01-01")]
    public async Task Another_failure_says_nothing_of_the_samples_days(params string[] options) =>
        Assert.DoesNotContain(Hint, (await _cli.RunAsync(options)).Output, StringComparison.Ordinal);

    public void Dispose() => _cli.Dispose();
}
