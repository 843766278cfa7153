namespace FlowDsl.Cdk.Tests.Support;

/// <summary>A linter that did not run finds nothing, too.</summary>
public class CfnLintTests
{
    [FactWithTool(CfnLint.Program)]
    public async Task What_it_finds_is_told()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("lint-").FullName, "bad.template.json");
        try
        {
            await File.WriteAllTextAsync(file, """{ "Resources": { "Topic": { "Type": "AWS::SNS::Topic", "Properties": { "Nonsense": 1 } } } }""");

            Assert.Contains("'Nonsense'", await CfnLint.FindingsAsync(file), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    [Theory]
    [InlineData(1, "", "Traceback (most recent call last):")]
    [InlineData(127, "", "")]
    public void Where_it_fails_itself_that_is_told(int exitCode, string output, string error) =>
        Assert.Contains($"cfn-lint ended with {exitCode}", Assert.Throws<InvalidOperationException>(() => CfnLint.Judged(exitCode, output, error)).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_template_it_is_not_run() => Assert.IsType<ArgumentException>(CfnLint.FindingsAsync([]).Exception?.InnerException);
}
