using System.Runtime.CompilerServices;

namespace Glue.Tests;

/// <summary>A fact that runs the real Spark; reported as skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithSparkAttribute : FactAttribute
{
    /// <summary>Skips the fact when no Python here can import pyspark.</summary>
    public FactWithSparkAttribute([CallerMemberName] string test = "") => this.SkipWhen(test, SparkPython.WhyMissing);
}
