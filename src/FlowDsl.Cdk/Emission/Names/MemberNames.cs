namespace FlowDsl.Cdk.Emission;

/// <summary>Gives each token a name of its own among names that are taken.</summary>
internal static class MemberNames
{
    /// <summary>Token to name, in the order of the tokens.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="spell">A token as the language writes members.</param>
    /// <param name="taken">Names that mean something else.</param>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<string> tokens, Func<string, string> spell, IEnumerable<string> taken)
    {
        var used = new HashSet<string>(taken, StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            var name = spell(token);
            if (!used.Add(name)) name = Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{name}{number}").First(used.Add);
            names.Add(token, name);
        }

        return names;
    }
}
