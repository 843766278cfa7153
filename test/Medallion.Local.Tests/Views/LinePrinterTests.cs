using Medallion.Local.Views;
using Spectre.Console;
using Spectre.Console.Testing;

namespace Medallion.Local.Tests.Views;

public sealed class LinePrinterTests
{
    private static readonly StateLine Line = new(TimeSpan.FromSeconds(65), LineMark.Failed, "Ingest [raw]", "attempt 1: ApiUnavailable", "GET http://127.0.0.1/a/very/long/address: 500 Internal Server Error, at try 3 of 3", TimeSpan.FromSeconds(1.5));

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(200)]
    public void In_a_terminal_nothing_is_longer_than_it_is_wide(int width)
    {
        using var console = new TestConsole().Width(width);

        Print(new HostConsole(TextWriter.Null, TextWriter.Null, console, Plain: false), console);

        Assert.StartsWith("  +01:05 ✗ Ingest [raw]", console.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith("1.50 s", console.Lines[0], StringComparison.Ordinal);
        Assert.Equal(width < 100 ? 2 : 1, console.Lines.Count);
        Assert.All(console.Lines, line => Assert.True(line.Length < width));
    }

    [Fact]
    public void A_reason_without_room_goes_below_and_keeps_its_end()
    {
        using var console = new TestConsole().Width(80);

        Print(new HostConsole(TextWriter.Null, TextWriter.Null, console, Plain: false), console);

        Assert.Equal(["  +01:05 ✗ Ingest [raw]  attempt 1: ApiUnavailable  1.50 s", "                         … 500 Internal Server Error, at try 3 of 3"], console.Lines);
    }

    [Fact]
    public void Elsewhere_nothing_is_cut_and_marks_are_words()
    {
        using var output = new StringWriter();
        var console = HostConsole.ToWriters(output, TextWriter.Null);

        Print(console, console.View);

        Assert.Equal($"  +01:05 failed Ingest [raw]  attempt 1: ApiUnavailable: GET http://127.0.0.1/a/very/long/address: 500 Internal Server Error, at try 3 of 3  1.50 s wall{Environment.NewLine}", output.ToString());
    }

    private static void Print(HostConsole console, IAnsiConsole view) 
    {
        foreach (var markup in new LinePrinter(console, stateWidth: 12).Markup(Line)) view.MarkupLine(markup);
    }
}
