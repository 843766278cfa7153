namespace Packages.Tests;

[Collection(PackedFeedCollection.Name)]
public sealed class PackageTests(PackedFeed feed)
{
    [Fact]
    public void Packing_the_solution_makes_these_packages_and_no_other() =>
        Assert.Equal(Ids.All.Keys.SelectMany(id => new[] { $"{id}.{feed.Version}.nupkg", $"{id}.{feed.Version}.snupkg" }).Order(StringComparer.Ordinal), feed.Files);

    [Theory]
    [MemberData(nameof(Ids.Names), MemberType = typeof(Ids))]
    public void A_package_has_its_assembly_documentation_readme_and_nothing_by_accident(string id)
    {
        var assembly = $"lib/net10.0/{Ids.All[id].Assembly}";
        var own = feed.Package(id).Entries.Where(entry => !entry.StartsWith("assets/", StringComparison.Ordinal) && !entry.StartsWith("buildTransitive/", StringComparison.Ordinal));
        Assert.Equal(["README.md", assembly + ".dll", assembly + ".xml"], own);
        Assert.Equal([assembly + ".pdb"], feed.Symbols(id).Entries.Where(entry => entry != "README.md"));
    }

    [Theory]
    [MemberData(nameof(Ids.Names), MemberType = typeof(Ids))]
    public void A_package_says_what_it_is_and_under_which_licence(string id)
    {
        var package = feed.Package(id);
        Assert.Equal((id, "Apache-2.0", "README.md"), (package.Text("id"), package.Text("license"), package.Text("readme")));
        Assert.EndsWith(".", package.Text("description"), StringComparison.Ordinal);
        Assert.NotEmpty(package.Text("tags"));
        Assert.StartsWith("https://", (string)package.All("repository").Single().Attribute("url")!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids.Names), MemberType = typeof(Ids))]
    public void A_package_depends_on_the_packages_that_its_project_refers_to_in_this_version(string id)
    {
        var ours = feed.Package(id).Dependencies.Where(dependency => Ids.All.ContainsKey(dependency.Key)).ToList();
        Assert.Equal(Ids.All[id].DependsOn, ours.Select(dependency => dependency.Key).Order(StringComparer.Ordinal));
        Assert.All(ours, dependency => Assert.Equal(feed.Version, dependency.Value));
    }

    [Theory]
    [MemberData(nameof(Ids.Names), MemberType = typeof(Ids))]
    public void A_package_is_small(string id) => Assert.InRange(feed.Package(id).Size, 1, id == "MedallionEtl" ? 4_000_000 : 500_000);

    [Fact]
    public void The_engines_of_the_language_depend_on_nothing_of_others()
    {
        Assert.Empty(feed.Package("FlowDsl.Jsonata").Dependencies);
        Assert.Empty(feed.Package("MedallionEtl.Contracts").Dependencies);
        Assert.Equal(["FlowDsl.Jsonata"], feed.Package("FlowDsl.Asl").Dependencies.Keys);
    }

    [Fact]
    public void The_web_framework_of_the_local_host_comes_with_its_package() =>
        Assert.Equal("Microsoft.AspNetCore.App", (string)feed.Package("MedallionEtl.Local").All("frameworkReference").Single().Attribute("name")!);
}
