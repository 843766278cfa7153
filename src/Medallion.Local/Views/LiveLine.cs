using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>
/// A moving line under the last one, which says what goes on. Spectre's own overwrites only as much as a new line has, so that the rest of the old one
/// would stay.
/// </summary>
internal sealed class LiveLine : IDisposable
{
    private const string Frames = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(80);

    private readonly HostConsole _console;
    private readonly Lock _turn = new();
    private readonly Timer? _timer;
    private string _text = "";
    private int _frame;

    public LiveLine(HostConsole console)
    {
        _console = console;
        if (!console.Plain && console.View.Profile.Capabilities.Ansi) _timer = new Timer(_ => Draw(), null, Pace, Pace);
    }

    /// <summary>What goes on.</summary>
    public string Text
    {
        set
        {
            lock (_turn) _text = value;
        }
    }

    /// <summary>Writes lines above the moving one.</summary>
    public void Above(Action<IAnsiConsole> write)
    {
        lock (_turn)
        {
            Erase();
            write(_console.View);
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_turn)
        {
            Erase();
            _text = "";
        }
    }

    private void Draw()
    {
        lock (_turn)
        {
            if (_text.Length == 0) return;
            Erase();
            _frame = (_frame + 1) % Frames.Length;
            _console.View.Markup($"  [aqua]{Frames[_frame]}[/] [grey]{Markup.Escape(Printable.Cut(Printable.OneLine(_text), _console.View.Profile.Width - 6))}[/]");
        }
    }

    private void Erase()
    {
        if (_timer is not null) _console.Out.Write("\r\e[2K");
    }
}
