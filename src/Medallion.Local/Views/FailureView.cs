using System.Globalization;
using FlowDsl.Local;
using Medallion.Local.Runs;

namespace Medallion.Local.Views;

/// <summary>Why an execution failed, and what was tried.</summary>
/// <param name="console">Where to.</param>
/// <param name="sample">The days of the sample that was read; null when none was, or it does not say.</param>
internal sealed class FailureView(HostConsole console, (DateOnly First, DateOnly Last)? sample)
{
    private const int LongestCause = 4_000;

    public void Show(DayOutcome outcome)
    {
        Headings.Write(console, string.Create(CultureInfo.InvariantCulture, $"Why {outcome.Planned.Day:yyyy-MM-dd} failed"));
        var facts = new TextTable();
        facts.AddLines("error", Error(outcome));
        if (sample is { } days && (outcome.Planned.Day < days.First || outcome.Planned.Day > days.Last))
            facts.Add("sample", string.Create(CultureInfo.InvariantCulture, $"it has only the days {days.First:yyyy-MM-dd} to {days.Last:yyyy-MM-dd}"));
        foreach (var retried in outcome.Tally.Retried) facts.Add("retried", Retried(retried));
        if (outcome.Tally.Retried.Count == 0) facts.Add("retried", "nothing");
        // An error that was caught and survived earlier is no part of this failure.
        if (outcome.Tally.Caught is { } caught && outcome.Result.Cause?.StartsWith(caught.Error, StringComparison.Ordinal) == true) facts.Add("caught", $"{caught.Error} of '{caught.State}', then '{caught.Next}'");
        else if (Raised(outcome) is { } raised) facts.Add("raised", $"{raised} by the workflow itself, no task's error");
        facts.Add("notified", outcome.Facts.Notifications is { Count: > 0 } sent ? string.Join(", ", sent.Select(message => $"{message.Topic.Split(':')[^1]}, “{message.Subject ?? message.Message}”")) : "nobody");
        facts.Add("gold", outcome.Facts.Transformed is null ? "as it was before this execution" : "whole: the transform had published it before the failure");
        facts.Write(console);
    }

    private static string Error(DayOutcome outcome) => outcome.Result switch
    {
        { Status: ExecutionStatus.Aborted } => "stopped from outside",
        { Status: ExecutionStatus.TimedOut } => "it took longer than the state machine's TimeoutSeconds",
        { Error: var error, Cause: { Length: > 0 } cause } => $"{error}: {Printable.Cut(Causes.Readable(cause), LongestCause)}",
        { Error: var error } => error ?? "without a name",
    };

    // The cause of a failure that a handler passes on begins with the error's name.
    private static string? Raised(DayOutcome outcome) =>
        outcome.Tally.Caught is null && outcome.Facts.Notifications is { Count: > 0 } && outcome.Result.Cause?.Split(": ") is [var name, _, ..] && !name.Contains(' ', StringComparison.Ordinal)
            ? name
            : null;

    private static string Retried(RetriedState retried)
    {
        var times = retried.Delays.Count == 1 ? "once" : $"{retried.Delays.Count} times";
        return $"'{retried.State}' {times} because of {retried.Error}, after {string.Join(", ", retried.Delays.Select(Durations.Text))}";
    }
}
