using Xunit;

namespace TestSupport;

/// <summary>Skips a test and lets its name say why: the console of <c>dotnet test</c> shows the names of skipped tests, and not their reasons.</summary>
public static class Skipping
{
    /// <summary>Skips when there is a reason to.</summary>
    /// <param name="fact">The test's attribute.</param>
    /// <param name="test">The test's method.</param>
    /// <param name="reason">Why it cannot run, or null when it can.</param>
    public static void SkipWhen(this FactAttribute fact, string test, string? reason)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (reason is null) return;
        fact.Skip = reason;
        fact.DisplayName = $"{test} ({reason})";
    }
}
