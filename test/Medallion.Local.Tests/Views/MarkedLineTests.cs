using Medallion.Local.Views;

namespace Medallion.Local.Tests.Views;

public sealed class MarkedLineTests
{
    private const string Line = "LINE 12: select one, two, three, fuor, five from numbers";

    private static string Mark { get; } = new string(' ', Line.IndexOf("fuor", StringComparison.Ordinal)) + "^";

    [Fact]
    public void A_pair_that_fits_is_left_as_it_is() => Assert.Equal(["before", Line, Mark, "after"], MarkedLine.Fitted(["before", Line, Mark, "after"], 80));

    [Theory]
    [InlineData(30)]
    [InlineData(40)]
    public void The_mark_stays_below_what_it_marks(int width)
    {
        var fitted = MarkedLine.Fitted([Line, Mark], width).ToList();

        Assert.Equal("fuor", fitted[0].Substring(fitted[1].IndexOf('^', StringComparison.Ordinal), 4));
        Assert.All(fitted, line => Assert.True(line.Length <= width, line));
    }
}
