using Medallion.Local.Views;
using Spectre.Console;
using Spectre.Console.Testing;

namespace Medallion.Local.Tests.Views;

public sealed class LinePrinterTests
{
    private static readonly StateLine Line = new(TimeSpan.FromSeconds(65), LineMark.Failed, "Ingest [raw]", "attempt 1: ApiUnavailable: GET http://127.0.0.1/a/very/long/address: 500", TimeSpan.FromSeconds(1.5));

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(200)]
    public void In_a_terminal_a_line_is_one_line_however_narrow(int width)
    {
        using var console = new TestConsole().Width(width);

        Print(new HostConsole(TextWriter.Null, TextWriter.Null, console, Plain: false), console);

        var line = Assert.Single(console.Lines);
        Assert.StartsWith("  +01:05 ✗ Ingest [raw]", line, StringComparison.Ordinal);
        Assert.EndsWith("1.50 s", line, StringComparison.Ordinal);
        Assert.True(line.Length < width);
    }

    [Fact]
    public void Elsewhere_nothing_is_cut_and_marks_are_words()
    {
        using var output = new StringWriter();
        var console = HostConsole.ToWriters(output, TextWriter.Null);

        Print(console, console.View);

        Assert.Equal($"  +01:05 failed Ingest [raw]  attempt 1: ApiUnavailable: GET http://127.0.0.1/a/very/long/address: 500  1.50 s wall{Environment.NewLine}", output.ToString());
    }

    private static void Print(HostConsole console, IAnsiConsole view) => view.MarkupLine(new LinePrinter(console, stateWidth: 12).Markup(Line));
}
