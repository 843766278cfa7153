namespace Medallion.Local.Warehouse;

/// <summary>The objects that hold declared fields, as a tree of member names.</summary>
internal sealed class MemberTree
{
    private readonly Dictionary<string, MemberTree> _children = new(StringComparer.Ordinal);

    public static MemberTree Of(IEnumerable<IReadOnlyList<string>> paths)
    {
        var root = new MemberTree();
        foreach (var path in paths)
        {
            // The last member is the field itself; what is inside its value is not ours.
            var node = root;
            foreach (var member in path.SkipLast(1)) node = node._children.TryGetValue(member, out var child) ? child : node._children[member] = new();
        }
        return root;
    }

    public MemberTree? Child(string member) => _children.GetValueOrDefault(member);
}
