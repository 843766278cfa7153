using System.Runtime.CompilerServices;
using Xunit;

namespace TestSupport;

/// <summary>A theory that runs a program, or two; reported as skipped, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryWithToolAttribute : TheoryAttribute
{
    /// <summary>Skips the theory when <paramref name="program"/> is not on the PATH, or <paramref name="another"/> is not.</summary>
    public TheoryWithToolAttribute(string program, string? another = null, [CallerMemberName] string test = "") =>
        this.SkipWhen(test, Tools.WhyMissing(program) ?? (another is null ? null : Tools.WhyMissing(another)));
}
