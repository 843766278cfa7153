namespace Medallion.Local.Commands.Review.Snapshots;

/// <summary>How the parts of one kind differ; each list in the order of its document.</summary>
internal sealed record PartChanges(IReadOnlyList<NamedPart> Added, IReadOnlyList<NamedPart> Removed, IReadOnlyList<NamedPart> Changed)
{
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count == 0;

    public static PartChanges Between(IReadOnlyList<NamedPart> before, IReadOnlyList<NamedPart> after)
    {
        var (old, now) = (ByName(before), ByName(after));
        return new(
            [.. now.Values.Where(part => !old.ContainsKey(part.Name))],
            [.. old.Values.Where(part => !now.ContainsKey(part.Name))],
            [.. now.Values.Where(part => old.TryGetValue(part.Name, out var former) && former != part)]);
    }

    // A name may stand twice in a document that is not valid: then the parts count as one.
    private static OrderedDictionary<string, NamedPart> ByName(IReadOnlyList<NamedPart> parts)
    {
        var named = new OrderedDictionary<string, NamedPart>(StringComparer.Ordinal);
        foreach (var part in parts) named[part.Name] = named.TryGetValue(part.Name, out var first) ? first with { Content = first.Content + part.Content } : part;
        return named;
    }
}
