namespace FlowDsl.Local.StateTests.Shapes;

/// <summary>How Step Functions writes the names that a service's model has.</summary>
internal static class MemberNames
{
    /// <summary>All integrations begin a name with a capital.</summary>
    public static string Upper(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>
    /// Those of the SDK have their names from the SDK for Java, to which capitals at the beginning are a word: of <c>DBInstances</c> comes <c>DbInstances</c>,
    /// of <c>ETag</c> comes <c>ETag</c>.
    /// </summary>
    public static string OfSdk(string name)
    {
        var end = 1;
        // The last capital of several belongs to the word after them.
        while (end < name.Length && char.IsUpper(name[end]) && !(end + 1 < name.Length && char.IsLower(name[end + 1]))) end++;
        return char.ToUpperInvariant(name[0]) + name[1..end].ToLowerInvariant() + name[end..];
    }
}
