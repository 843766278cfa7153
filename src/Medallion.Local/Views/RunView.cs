using System.Globalization;
using FlowDsl.Asl.Model;
using Medallion.Local.Runs;
using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>Shows executions while they run: of a single one every state, of several a line each, and of one that fails every state again.</summary>
internal sealed class RunView : IRunView, IDisposable
{
    private readonly LinePrinter _printer;
    private readonly LiveLine _live;
    private readonly bool _brief;
    private readonly bool _realTime;

    /// <param name="console">Where to.</param>
    /// <param name="definition">The state machine.</param>
    /// <param name="brief">Whether a line is enough for an execution that goes well.</param>
    /// <param name="realTime">Whether waits take their time.</param>
    public RunView(HostConsole console, StateMachine definition, bool brief, bool realTime)
    {
        (_brief, _realTime) = (brief, realTime);
        _printer = new LinePrinter(console, States(definition).Max(state => state.Name.Length));
        _live = new LiveLine(console);
    }

    /// <summary>An execution begins.</summary>
    public IExecutionWatch Begin(PlannedDay planned, string execution, ExecutionFacts facts)
    {
        if (!_brief) Heading(planned, execution);
        return new RunWatch(this, planned, facts, _brief, _realTime);
    }

    /// <summary>What goes on at the moment.</summary>
    public void Now(string text) => _live.Text = text;

    /// <summary>A line of an execution.</summary>
    public void Line(StateLine line) => _live.Above(view =>
    {
        foreach (var markup in _printer.Markup(line)) view.MarkupLine(markup);
    });

    /// <summary>The heading of an execution.</summary>
    public void Heading(PlannedDay planned, string execution) => _live.Above(view =>
    {
        view.WriteLine();
        view.MarkupLine($"[bold]{Printable.Safe(execution)}[/]");
        view.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[grey]the day {planned.Day:yyyy-MM-dd}; the execution's clock starts at {planned.Start:yyyy-MM-dd HH:mm} UTC[/]"));
    });

    /// <summary>The last lines of an execution.</summary>
    public void Ending(DayOutcome outcome) => _live.Above(view =>
    {
        var status = $"[bold {(outcome.Succeeded ? "green" : "red")}]{StatusText.Of(outcome.Result.Status)}[/]";
        var times = $"[grey]{Durations.Text(outcome.Result.VirtualDuration)} virtual, {Durations.Text(outcome.Result.WallDuration)} wall[/]";
        if (_brief && outcome.Succeeded)
        {
            view.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"{status}  {outcome.Planned.Day:yyyy-MM-dd}  {outcome.Facts.Transformed?.Counts.Gold ?? 0,8:N0} to gold  {times}"));
            return;
        }

        view.MarkupLine($"{status}{(outcome.Result.Error is { } name ? $" {Printable.Safe(name)}" : "")}  {times}");
        var tally = outcome.Tally;
        view.MarkupLine($"[grey]{Counts.Of(tally.States, "state")}, {Counts.Of(tally.Attempts, "task attempt")}, {(tally.Retries == 1 ? "1 retry" : $"{tally.Retries} retries")}[/]");
    });

    public void Dispose() => _live.Dispose();

    private static IEnumerable<State> States(StateScope scope) => scope.States.Concat(scope.States.SelectMany(state => state.InnerScopes).SelectMany(States));
}
