using System.Runtime.CompilerServices;
using Xunit;

namespace TestSupport;

/// <summary>A fact that runs a program, or up to three; reported as skipped, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithToolAttribute : FactAttribute
{
    /// <summary>Skips the fact when one of the programs is not on the PATH.</summary>
    public FactWithToolAttribute(string program, string? second = null, string? third = null, [CallerMemberName] string test = "") =>
        this.SkipWhen(test, new[] { program, second, third }.OfType<string>().Select(Tools.WhyMissing).FirstOrDefault(why => why is not null));
}
