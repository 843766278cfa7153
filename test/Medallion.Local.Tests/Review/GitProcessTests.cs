using Medallion.Local.Commands.Review.Git;
using Medallion.Local.Runs;

namespace Medallion.Local.Tests.Review;

public sealed class GitProcessTests
{
    [Fact]
    public async Task Without_git_the_reason_says_so()
    {
        var error = await Assert.ThrowsAsync<WrongUsage>(() => new GitProcess(".", "no-such-git").RunAsync(10, ["version"], default));

        Assert.StartsWith("The review asks git what changed, and no-such-git cannot be started", error.Message, StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task More_output_than_the_limit_is_cut()
    {
        var output = await new GitProcess(".").RunAsync(3, ["version"], default);

        Assert.True(output.IsCut);
        Assert.Equal("git", output.Text);
    }
}
