using System.Text.RegularExpressions;

namespace FlowDsl;

/// <summary>The name of something that exists only where the workflow is deployed, or run: a function, a topic, an address. In the definition it stays <c>${Name}</c> (a definition substitution) until CDK or the local host binds it.</summary>
public sealed partial record Token
{
    /// <summary>A token.</summary>
    /// <param name="name">Letters and digits, beginning with a letter.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public Token(string name)
    {
        if (!Names().IsMatch(name ?? "")) throw new ArgumentException($"'{name}' cannot name a token: use letters and digits, beginning with a letter.", nameof(name));
        Name = name!;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary><c>${Name}</c>.</summary>
    public override string ToString() => $"${{{Name}}}";

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex Names();
}
