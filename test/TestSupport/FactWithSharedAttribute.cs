using System.Runtime.CompilerServices;
using Xunit;

namespace TestSupport;

/// <summary>A fact that reads the reference data beside the repository; reported as skipped, with the reason, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithSharedAttribute : FactAttribute
{
    /// <summary>Skips the fact when <paramref name="path"/> (relative to the shared folder) is not there.</summary>
    public FactWithSharedAttribute(string path = "", [CallerMemberName] string test = "") => this.SkipWhen(test, Shared.WhyMissing(path));
}
