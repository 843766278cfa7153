using System.Globalization;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Tasks;
using Medallion.Local.Runs;

namespace Medallion.Local.Views;

/// <summary>Watches one execution for a <see cref="RunView"/>.</summary>
internal sealed class RunWatch : IExecutionWatch
{
    private readonly RunView _view;
    private readonly PlannedDay _planned;
    private readonly StateLines _lines;
    private readonly List<StateLine> _kept = [];
    private readonly bool _brief;

    public RunWatch(RunView view, PlannedDay planned, ExecutionFacts facts, bool brief, bool realTime)
    {
        (_view, _planned, _brief) = (view, planned, brief);
        _lines = new StateLines(planned.Start, facts, realTime, brief ? _kept.Add : view.Line);
    }

    public void Observe(ExecutionNotice notice)
    {
        if (notice is StateEntered entered) Now(entered.State);
        if (notice is TaskAttemptStarted { Attempt: > 1 } attempt) Now($"{attempt.State}, attempt {attempt.Attempt}");
        _lines.Observe(notice);
    }

    /// <summary>An attempt has ended.</summary>
    public void Done(TaskInvocation invocation, TaskOutcome outcome) => _lines.Done(invocation, outcome);

    /// <summary>The execution has ended.</summary>
    public void End(DayOutcome outcome)
    {
        if (_brief && !outcome.Succeeded)
        {
            _view.Heading(_planned, outcome.Execution);
            _kept.ForEach(_view.Line);
        }

        _view.Ending(outcome);
    }

    private void Now(string text) => _view.Now(string.Create(CultureInfo.InvariantCulture, $"{_planned.Day:yyyy-MM-dd}  {text}"));
}
