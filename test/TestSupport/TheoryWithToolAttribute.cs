using System.Runtime.CompilerServices;
using Xunit;

namespace TestSupport;

/// <summary>A theory that runs a program; reported as skipped, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryWithToolAttribute : TheoryAttribute
{
    /// <summary>Skips the theory when <paramref name="program"/> is not on the PATH.</summary>
    public TheoryWithToolAttribute(string program, [CallerMemberName] string test = "") => this.SkipWhen(test, Tools.WhyMissing(program));
}
