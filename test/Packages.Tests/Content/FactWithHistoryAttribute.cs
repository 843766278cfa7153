using System.Runtime.CompilerServices;

namespace Packages.Tests;

/// <summary>A fact about the commit that the source is of; reported as skipped where the source is no clone.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithHistoryAttribute : FactAttribute
{
    /// <summary>Skips the fact when there is no <c>.git</c>.</summary>
    public FactWithHistoryAttribute([CallerMemberName] string test = "") =>
        this.SkipWhen(test, Path.Exists(Repository.PathOf(".git")) ? null : "needs a clone: this source has no .git");
}
