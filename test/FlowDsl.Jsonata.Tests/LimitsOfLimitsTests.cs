using static FlowDsl.Jsonata.Tests.Evaluating;

namespace FlowDsl.Jsonata.Tests;

public sealed class LimitsOfLimitsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_limit_that_lets_nothing_through_is_refused(int value)
    {
        Refused(nameof(JsonataLimits.MaxDepth), () => new JsonataLimits { MaxDepth = value });
        Refused(nameof(JsonataLimits.MaxBytes), () => new JsonataLimits { MaxBytes = value });
        Refused(nameof(JsonataLimits.MaxTextLength), () => new JsonataLimits { MaxTextLength = value });
        Refused(nameof(JsonataLimits.MaxResultBytes), () => new JsonataLimits { MaxResultBytes = value });
        Refused(nameof(JsonataLimits.Timeout), () => new JsonataLimits { Timeout = TimeSpan.FromTicks(value) });
        Refused(nameof(JsonataLimits.Timeout), () => JsonataLimits.Default with { Timeout = TimeSpan.FromTicks(value) });
    }

    [Fact]
    public void The_smallest_limits_are_taken()
    {
        var limits = new JsonataLimits { MaxDepth = 1, MaxBytes = 1, MaxTextLength = 1, MaxResultBytes = 1, Timeout = TimeSpan.MaxValue };
        Assert.Equal("1", Evaluate("1", limits: limits));
    }

    [Fact]
    public void A_limit_of_size_is_named_where_it_is_reached()
    {
        Assert.Contains("more than 10000 bytes of values (MaxBytes)", Fails("$pad('a', 9999)", new JsonataLimits { MaxBytes = 10_000 }).Message, StringComparison.Ordinal);
        Assert.Contains("a text of more than 10 characters (MaxTextLength)", Fails("$pad('a', 11)", new JsonataLimits { MaxTextLength = 10 }).Message, StringComparison.Ordinal);
        Assert.Contains("a result of more than 112 bytes (MaxResultBytes)", Fails("[1..100]", new JsonataLimits { MaxResultBytes = 112 }).Message, StringComparison.Ordinal);
    }

    private static void Refused(string limit, Func<JsonataLimits> make) => Assert.Equal(limit, Assert.Throws<ArgumentOutOfRangeException>(() => make()).ParamName);
}
