using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Deployment.Tests;

/// <summary>The templates, held against other people's rules.</summary>
[Collection(StacksCollection.Name)]
public sealed class LintTests(Stacks stacks)
{
    [FactWithTool("cfn-lint")]
    public async Task Cfn_lint_has_nothing_to_say()
    {
        var start = new ProcessStartInfo(Tools.Find("cfn-lint")!, [.. Stacks.Names.Select(stacks.PathOf)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("", output);
        Assert.Equal(0, process.ExitCode);
    }

    [FactWithValidators]
    public async Task Cdk_nag_finds_nothing_that_is_not_suppressed_with_a_reason()
    {
        var results = JsonNode.Parse(await NodePackages.RunAsync("nag.mjs", [.. Stacks.Names.Select(stacks.PathOf)]))!.AsObject();

        Assert.Equal(Stacks.Names.Count, results.Count);
        Assert.All(results, result => Assert.Empty(result.Value!["findings"]!.AsArray().Select(finding => finding!.GetValue<string>())));
        Assert.All(results, result => Assert.Equal(0, result.Value!["withoutReason"]!.GetValue<int>()));
    }
}
