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
    [InlineData("1-2", "[Y0-0]")]
    [InlineData("1]2", "[Y0]]0]")]
    [InlineData("1^2", "[Y0^0]")]
    [InlineData("2,018", "[Y9,999]")]
    [InlineData("\u0662\u0660\u0661\u0668", "[Y\u0660]")]
    public void Only_plain_ascii_digits_are_read_whatever_the_picture_writes(string text, string picture) =>
        Assert.Equal("Undefined", Evaluate($"$toMillis('{text}', '{picture}')"));

    [Theory]
    [InlineData("$fromMillis(0, '[pN]', '+0100')", "\"undefined\"")]
    [InlineData("$fromMillis(0, '[Y', 'utc')", "D3135")]
    [InlineData("$fromMillis(0, '[*]', 'utc')", "D3132")]
    [InlineData("$fromMillis(1609459200000, '[Yi,2]')", "\"mmxxi\"")]
    [InlineData("$fromMillis(1609459200000, '[Yi,2-2]')", "\"xxi\"")]
    public void A_picture_is_written_as_the_reference_does(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("$toMillis('mmxxi', '[Yi,2]')", "1609459200000")]
    [InlineData("$toMillis('20180327', '[D#1]') - $toMillis('1', '[D]')", "1743580166400000")]
    [InlineData("$toMillis('2018-12345', '[Y]-[D]')", "D3136")]
    [InlineData("$toMillis('2018-90000', '[Y]-[d]')", "1527638400000")]
    [InlineData("$toMillis('123456', '[H]') - $toMillis('0', '[H]')", "444441600000")]
    public void A_component_beyond_its_bounds_runs_over(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("2018.5")]
    [InlineData("2018-03-27.5")]
    [InlineData("2018-03-27+01:00")]
    [InlineData("2018-03-27T14:03:00+29:59")]
    public void An_instant_that_ECMAScript_does_not_read_is_refused(string text) => Assert.Equal("D3110", Outcome($"$toMillis('{text}')"));
}
