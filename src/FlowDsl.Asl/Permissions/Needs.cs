using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Asl.Permissions;

/// <summary>Collects what is needed: resource to actions.</summary>
internal sealed class Needs
{
    private readonly SortedDictionary<string, SortedSet<string>> _actions = new(StringComparer.Ordinal);

    public List<Diagnostic> Problems { get; } = [];

    public void Allow(string resource, params ReadOnlySpan<string> actions)
    {
        if (!_actions.TryGetValue(resource, out var known)) _actions.Add(resource, known = new SortedSet<string>(StringComparer.Ordinal));
        foreach (var action in actions) known.Add(action);
    }

    public IReadOnlyList<PolicyStatement> Statements() =>
    [
        .. _actions
            .GroupBy(need => string.Join('\n', need.Value), need => need.Key)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new PolicyStatement { Actions = group.Key.Split('\n'), Resources = [.. group] }),
    ];
}
