using System.Runtime.CompilerServices;
using Xunit;

namespace TestSupport;

/// <summary>A fact that runs the npm packages of <c>test/node</c>; reported as skipped, with the reason, where node or the packages are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithValidatorsAttribute : FactAttribute
{
    /// <summary>Skips the fact when node or the packages are missing.</summary>
    public FactWithValidatorsAttribute([CallerMemberName] string test = "") => this.SkipWhen(test, NodePackages.WhyMissing);
}
