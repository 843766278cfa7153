namespace Medallion;

/// <summary>Settings that cannot work are refused together, before anything is synthesised.</summary>
internal static class SettingProblems
{
    /// <exception cref="ArgumentException">There is a problem; the message has each with the property's name and the reason.</exception>
    public static void Require(IReadOnlyList<string> problems)
    {
        if (problems.Count > 0) throw new ArgumentException(string.Join(Environment.NewLine, problems.Select(problem => $"{problem}.")));
    }
}
