using Medallion.Local.Runs;

namespace Medallion.Local.Tests.Runs;

public sealed class RunSettingsTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5000/x", false, true)]
    [InlineData("http://localhost/x", false, true)]
    [InlineData("https://api.example.org/x", false, false)]
    [InlineData("http://127.0.0.1:5000/x", true, false)]
    public void Waits_between_tries_pass_at_once_only_for_an_api_on_this_machine(string endpoint, bool realTime, bool skips) =>
        Assert.Equal(skips, new RunSettings(endpoint, InjectedFailure.None, realTime).SkipsApiWaits);
}
