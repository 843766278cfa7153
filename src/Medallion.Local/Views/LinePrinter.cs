using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>Lays out the lines of a run: one line each, in a terminal never longer than it is wide; a reason that has no room goes below.</summary>
/// <param name="console">Where to.</param>
/// <param name="stateWidth">The width of the column of states.</param>
internal sealed class LinePrinter(HostConsole console, int stateWidth)
{
    private const int OffsetWidth = 8;
    private const int WidestState = 26;
    private const int NarrowestState = 16;

    private readonly int _stateWidth = console.Plain
        ? stateWidth
        : Math.Min(stateWidth, Math.Clamp(console.View.Profile.Width / 4, NarrowestState, WidestState));

    /// <summary>The line as lines of markup.</summary>
    public IEnumerable<string> Markup(StateLine line)
    {
        var mark = console.Plain ? Word(line.Mark) : Symbol(line.Mark);
        var wall = line.Wall is { TotalMilliseconds: >= 10 } time ? $"  {Durations.Text(time)}{(console.Plain ? " wall" : "")}" : "";
        var state = Printable.Cut(line.State, _stateWidth);
        var taken = OffsetWidth + 1 + mark.Length + 1 + _stateWidth + 2;
        var room = console.View.Profile.Width - 1 - taken;
        var whole = line.Reason.Length == 0 ? line.Note : $"{line.Note}: {line.Reason}";
        var below = line.Reason.Length > 0 && whole.Length > room - wall.Length;
        var note = Printable.Cut(below ? line.Note : whole, room - wall.Length);
        var text = note.Length + wall.Length == 0 ? state : state.PadRight(_stateWidth) + "  " + note;
        yield return $"[grey]{Durations.Offset(line.At),OffsetWidth}[/] [{Colour(line.Mark)}]{mark}[/] {Tinted(line.Mark, text)}[grey]{wall}[/]";
        if (below) yield return new string(' ', taken) + Printable.CutStart(line.Reason, room).EscapeMarkup();
    }

    private static string Tinted(LineMark mark, string text) => mark is LineMark.Passed or LineMark.Waits ? $"[grey]{text.EscapeMarkup()}[/]" : text.EscapeMarkup();

    private static string Symbol(LineMark mark) => mark switch
    {
        LineMark.Done => "✓",
        LineMark.Waits => "◦",
        LineMark.Failed => "✗",
        LineMark.Retries => "↻",
        LineMark.Caught => "↳",
        _ => "·",
    };

    private static string Word(LineMark mark) => (mark switch
    {
        LineMark.Done => "done",
        LineMark.Waits => "wait",
        LineMark.Failed => "failed",
        LineMark.Retries => "retry",
        LineMark.Caught => "caught",
        _ => "passed",
    }).PadRight(6);

    private static string Colour(LineMark mark) => mark switch
    {
        LineMark.Done => "green",
        LineMark.Failed => "red",
        LineMark.Retries or LineMark.Caught => "yellow",
        _ => "grey",
    };
}
