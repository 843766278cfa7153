using System.Globalization;
using FlowDsl.Asl.Model;
using Medallion.Local.Runs;
using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>Shows executions while they run: of a single one every state, of several a line each, and of one that fails every state again.</summary>
/// <param name="console">Where to.</param>
/// <param name="definition">The state machine.</param>
/// <param name="brief">Whether a line is enough for an execution that goes well.</param>
/// <param name="realTime">Whether waits take their time.</param>
internal sealed class RunView(HostConsole console, StateMachine definition, bool brief, bool realTime)
{
    private readonly LinePrinter _printer = new(console, States(definition).Max(state => state.Name.Length));
    private StatusContext? _status;

    /// <summary>Runs what is to be watched, in a terminal with a moving line that says what goes on.</summary>
    public Task<T> WatchAsync<T>(Func<Task<T>> run) => console.Plain
        ? run()
        : console.View.Status().Spinner(Spinner.Known.Dots).SpinnerStyle(new Style(Color.Aqua)).StartAsync("starting", status =>
        {
            _status = status;
            return run();
        });

    /// <summary>An execution begins.</summary>
    public RunWatch Begin(PlannedDay planned, string execution, ExecutionFacts facts)
    {
        if (!brief) Heading(planned, execution);
        return new RunWatch(this, planned, facts, brief, realTime);
    }

    /// <summary>What goes on at the moment.</summary>
    public void Now(string text)
    {
        if (_status is not null) _status.Status = Printable.Safe(text);
    }

    /// <summary>A line of an execution.</summary>
    public void Line(StateLine line) => _printer.Print(line);

    /// <summary>The heading of an execution.</summary>
    public void Heading(PlannedDay planned, string execution)
    {
        console.View.MarkupLine($"[bold]{Printable.Safe(execution)}[/]");
        console.View.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[grey]the day {planned.Day:yyyy-MM-dd}; the execution's clock starts at {planned.Start:yyyy-MM-dd HH:mm} UTC[/]"));
    }

    /// <summary>The last line of an execution.</summary>
    public void Ending(DayOutcome outcome)
    {
        var status = $"[bold {(outcome.Succeeded ? "green" : "red")}]{StatusText.Of(outcome.Result.Status)}[/]";
        var error = outcome.Result.Error is { } name ? $" {Printable.Safe(name)}" : "";
        var times = $"[grey]{Durations.Text(outcome.Result.VirtualDuration)} virtual, {Durations.Text(outcome.Result.WallDuration)} wall[/]";
        var tally = outcome.Tally;
        console.View.MarkupLine(brief && outcome.Succeeded
            ? string.Create(CultureInfo.InvariantCulture, $"{status}  {outcome.Planned.Day:yyyy-MM-dd}  {outcome.Facts.Transformed?.Counts.Gold ?? 0,8:N0} to gold  {times}")
            : $"{status}{error}  {times}  [grey]{Counts.Of(tally.States, "state")}, {Counts.Of(tally.Attempts, "task attempt")}, {(tally.Retries == 1 ? "1 retry" : $"{tally.Retries} retries")}[/]");
    }

    private static IEnumerable<State> States(StateScope scope) => scope.States.Concat(scope.States.SelectMany(state => state.InnerScopes).SelectMany(States));
}
