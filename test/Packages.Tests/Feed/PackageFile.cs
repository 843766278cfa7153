using System.IO.Compression;
using System.Xml.Linq;

namespace Packages.Tests;

/// <summary>What is in a package's file.</summary>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Entries">Its files, without those of the container format.</param>
/// <param name="Metadata">The metadata of its nuspec.</param>
public sealed record PackageFile(long Size, IReadOnlyList<string> Entries, XElement Metadata)
{
    /// <summary>The ids and versions of what it depends on.</summary>
    public IReadOnlyDictionary<string, string> Dependencies =>
        All("dependency").ToDictionary(dependency => (string)dependency.Attribute("id")!, dependency => (string)dependency.Attribute("version")!);

    public static PackageFile Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
        using var text = nuspec.Open();
        var metadata = XDocument.Load(text).Root!.Elements().Single();
        var entries = archive.Entries.Select(entry => entry.FullName).Where(name => name != nuspec.FullName && !IsOfTheFormat(name));
        return new(new FileInfo(path).Length, [.. entries.Order(StringComparer.Ordinal)], metadata);
    }

    /// <summary>The text of a member of the metadata; empty when there is none.</summary>
    public string Text(string name) => All(name).FirstOrDefault()?.Value ?? "";

    /// <summary>All elements of a name.</summary>
    public IEnumerable<XElement> All(string name) => Metadata.Descendants().Where(element => element.Name.LocalName == name);

    private static bool IsOfTheFormat(string name) =>
        name is "[Content_Types].xml" or "_rels/.rels" || name.StartsWith("package/services/metadata/", StringComparison.Ordinal);
}
