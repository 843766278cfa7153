using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Docs.Tests;

/// <summary>The XML documentation of an assembly, as Markdown for a table's cell.</summary>
internal sealed partial class XmlDocs(Assembly assembly)
{
    private readonly Dictionary<string, XElement> _members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    public string Of(Type type) => Summary($"T:{type.FullName}");

    public string Of(PropertyInfo property) => Summary($"P:{property.DeclaringType!.FullName}.{property.Name}");

    private string Summary(string name) =>
        _members.GetValueOrDefault(name)?.Element("summary") is { } summary ? Blanks().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim().Replace("|", "\\|", StringComparison.Ordinal) : "";

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value.Replace("<", "&lt;", StringComparison.Ordinal),
        XElement { Name.LocalName: "see" } see when (string?)see.Attribute("href") is { } address => $"[{new Uri(address).Host}]({address})",
        XElement { Name.LocalName: "see" } see => $"`{Member((string)see.Attribute("cref")!)}`",
        XElement element => $"`{element.Value}`",
        _ => "",
    };

    // P:Medallion.TransformSettings.Timeout is read as TransformSettings.Timeout.
    private static string Member(string reference) => string.Join('.', reference[2..].Split('.').TakeLast(reference[0] == 'T' ? 1 : 2));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
