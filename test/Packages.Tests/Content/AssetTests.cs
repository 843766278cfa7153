namespace Packages.Tests;

[Collection(PackedFeedCollection.Name)]
public sealed class AssetTests(PackedFeed feed)
{
    private const string Assets = "assets/medallion-assets/";

    [Fact]
    public void The_pattern_carries_the_published_function_without_what_lambda_has_no_use_for()
    {
        var handler = Under("handler/");
        Assert.Superset(
            new HashSet<string> { "AWSSDK.Core.dll", "AWSSDK.S3.dll", "AWSSDK.SimpleSystemsManagement.dll", "Handlers.deps.json", "Handlers.dll", "Handlers.runtimeconfig.json", "Medallion.Contracts.dll" },
            handler);
        Assert.DoesNotContain(handler, file => !file.EndsWith(".dll", StringComparison.Ordinal) && !file.EndsWith(".json", StringComparison.Ordinal));
    }

    [Fact]
    public void The_pattern_carries_the_glue_side_as_it_stands_in_the_repository()
    {
        string[] folders = ["jobs", "medallion", "transforms"];
        var here = folders.SelectMany(folder => Directory.GetFiles(Repository.PathOf("glue", folder), "*", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.PathOf("glue"), path).Replace('\\', '/'))
            .Where(path => !path.Contains("__pycache__", StringComparison.Ordinal));
        Assert.Equal(here.Order(StringComparer.Ordinal), Under("glue/").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("MedallionEtl")]
    [InlineData("MedallionEtl.Local")]
    public void A_package_with_build_targets_has_them_for_indirect_references_too(string id) =>
        Assert.Contains($"buildTransitive/{id}.targets", feed.Package(id).Entries);

    private HashSet<string> Under(string folder) =>
        [.. feed.Package("MedallionEtl").Entries.Where(entry => entry.StartsWith(Assets + folder, StringComparison.Ordinal)).Select(entry => entry[(Assets + folder).Length..])];
}
