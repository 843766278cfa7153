using System.Text.Json.Nodes;

namespace Deployment.Tests;

/// <summary>The templates, held against other people's rules.</summary>
[Collection(StacksCollection.Name)]
public sealed class LintTests(Stacks stacks)
{
    [FactWithTool("node", CfnLint.Program)]
    public async Task Cfn_lint_has_nothing_to_say() => Assert.Equal("", await CfnLint.FindingsAsync([.. Stacks.Names.Select(stacks.PathOf)]));

    [FactWithValidators]
    public async Task Cdk_nag_finds_nothing_that_is_not_suppressed_with_a_reason()
    {
        var results = JsonNode.Parse(await NodePackages.RunAsync("nag.mjs", [.. Stacks.Names.Select(stacks.PathOf)]))!.AsObject();

        Assert.Equal(Stacks.Names.Count, results.Count);
        Assert.All(results, result => Assert.Empty(result.Value!["findings"]!.AsArray().Select(finding => finding!.GetValue<string>())));
        Assert.All(results, result => Assert.Equal(0, result.Value!["withoutReason"]!.GetValue<int>()));
    }
}
