using System.Diagnostics;

namespace Medallion.Tests.Monitoring;

public sealed class TheTemplate
{
    [FactWithTool("cfn-lint")]
    public async Task Has_nothing_that_cfn_lint_finds()
    {
        using var lint = Process.Start(new ProcessStartInfo(Tools.Find("cfn-lint")!, [WatchedStack.Whole.Path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var output = lint.StandardOutput.ReadToEndAsync(limit.Token);
        var error = lint.StandardError.ReadToEndAsync(limit.Token);
        await lint.WaitForExitAsync(limit.Token);
        Assert.Equal("", await output + await error);
        Assert.Equal(0, lint.ExitCode);
    }

    [FactWithTool("node")]
    public void Is_the_same_each_time()
    {
        var settings = new MedallionSettings();
        Assert.Equal(WatchedStack.Of(settings).Json.ToJsonString(), WatchedStack.Of(settings).Json.ToJsonString());
    }
}
