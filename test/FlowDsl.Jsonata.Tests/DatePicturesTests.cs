using static FlowDsl.Jsonata.Tests.Evaluating;

namespace FlowDsl.Jsonata.Tests;

public sealed class DatePicturesTests
{
    /// <summary>Separators that would mean something in a pattern.</summary>
    [Theory]
    [InlineData("$toMillis('', '[Y1%-[]')")]
    [InlineData("$toMillis('', '[Y1\\\\0]')")]
    [InlineData("$toMillis('', '[Y1^0]')")]
    [InlineData("$toMillis('', '[[')")]
    [InlineData("$toMillis('', '[,]')")]
    [InlineData("$fromMillis(0, '[,]')")]
    [InlineData("$fromMillis(0, '[,,]')")]
    [InlineData("$fromMillis(0, '[,-]')")]
    [InlineData("$fromMillis(0, '[Y,-]')")]
    [InlineData("$toMillis('', '[Y1&&0-9]')")]
    [InlineData("$toMillis('+05😀30', '[Z01😀01]')")]
    [InlineData("$toMillis('2020 -05-30', '[Y] [Z01-01]')")]
    [InlineData("$toMillis('2020 +05+30', '[Y] [Z01+01]')")]
    [InlineData("$toMillis('2020', '[Y,*-99999999999]')")]
    public void A_picture_is_text_not_a_pattern(string text)
    {
        var fault = Record.Exception(() => Evaluate(text));
        Assert.True(fault is null or JsonataException, fault?.ToString());
    }

    [Theory]
    [InlineData("1-2", "[Y0-0]", "-1830384000000")]
    [InlineData("1]2", "[Y0]]0]", null)]
    [InlineData("1^2", "[Y0^0]", "-1830384000000")]
    public void A_separator_is_read_as_itself(string text, string picture, string? expected) =>
        Assert.Equal(expected ?? "Undefined", Evaluate($"$toMillis('{text}', '{picture}')"));
}
