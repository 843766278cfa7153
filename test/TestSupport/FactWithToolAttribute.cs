using System.Runtime.CompilerServices;
using Xunit;

namespace TestSupport;

/// <summary>A fact that runs a program; reported as skipped, with the reason, where the program is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithToolAttribute : FactAttribute
{
    /// <summary>Skips the fact when <paramref name="program"/> is not on the PATH.</summary>
    public FactWithToolAttribute(string program, [CallerMemberName] string test = "") => this.SkipWhen(test, Tools.WhyMissing(program));
}
