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
        Named("more than 10000 bytes of values (MaxBytes)", "$pad('a', 9999)", new JsonataLimits { MaxBytes = 10_000 });
        Named("a text of more than 10 characters (MaxTextLength)", "$pad('a', 11)", new JsonataLimits { MaxTextLength = 10 });
        Named("a result of more than 112 bytes (MaxResultBytes)", "[1..100]", new JsonataLimits { MaxResultBytes = 112 });
    }

    [Theory]
    [InlineData("1 + ('abcdef' & 'ghijkl')", 14)]
    [InlineData("1 + ('' & [1..10])", 8)]
    [InlineData("1 + $pad('a', 11)", 8)]
    public void A_text_that_gets_too_long_has_its_place(string text, int position) =>
        Assert.Equal(position, Fails(text, new JsonataLimits { MaxTextLength = 10 }).Position);

    private static void Named(string limit, string text, JsonataLimits limits)
    {
        var fault = Fails(text, limits);
        Assert.Equal(("U1002", $"Expression evaluation memory limit exceeded: {limit}"), (fault.Code, fault.Message));
    }

    private static void Refused(string limit, Func<JsonataLimits> make) =>
        Assert.Equal(limit, Assert.Throws<ArgumentOutOfRangeException>(() => make()).ParamName);
}
