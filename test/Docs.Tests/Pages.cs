namespace Docs.Tests;

/// <summary>The pages that people read: the README, the other pages of the root, those in docs.</summary>
internal static class Pages
{
    public static IEnumerable<string> All { get; } =
        [.. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names { get; } = [.. All.Select(page => Path.GetRelativePath(Repository.Root, page))];

    public static string Read(string name) => File.ReadAllText(Repository.PathOf(name)).ReplaceLineEndings("\n");
}
