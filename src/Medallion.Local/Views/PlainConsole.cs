using Spectre.Console;
using Spectre.Console.Rendering;

namespace Medallion.Local.Views;

/// <summary>Writes text and nothing else. Spectre's console without ANSI still sets and resets the colours of the process's console, for each piece of text.</summary>
internal sealed class PlainConsole(IAnsiConsole console, TextWriter output) : IAnsiConsole
{
    public Profile Profile => console.Profile;

    public IAnsiConsoleCursor Cursor => console.Cursor;

    public IAnsiConsoleInput Input => console.Input;

    public IExclusivityMode ExclusivityMode => console.ExclusivityMode;

    public RenderPipeline Pipeline => console.Pipeline;

    public void Clear(bool home)
    {
    }

    public void WriteAnsi(Action<AnsiWriter> action)
    {
    }

    public void Write(IRenderable renderable)
    {
        foreach (var segment in renderable.GetSegments(this))
            if (!segment.IsControlCode) output.Write(segment.Text);
    }
}
