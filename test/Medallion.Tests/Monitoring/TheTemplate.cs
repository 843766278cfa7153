namespace Medallion.Tests.Monitoring;

public sealed class TheTemplate
{
    [FactWithTool("node", CfnLint.Program)]
    public async Task Has_nothing_that_cfn_lint_finds() => Assert.Equal("", await CfnLint.FindingsAsync(WatchedStack.Whole.Path));

    [FactWithTool("node")]
    public void Is_the_same_each_time()
    {
        var settings = new MedallionSettings();
        Assert.Equal(WatchedStack.Of(settings).Json.ToJsonString(), WatchedStack.Of(settings).Json.ToJsonString());
    }
}
