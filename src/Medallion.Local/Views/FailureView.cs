using System.Globalization;
using Medallion.Local.Runs;

namespace Medallion.Local.Views;

/// <summary>Why an execution failed, and what was tried.</summary>
/// <param name="console">Where to.</param>
internal sealed class FailureView(HostConsole console)
{
    public void Show(DayOutcome outcome)
    {
        Headings.Write(console, string.Create(CultureInfo.InvariantCulture, $"Why {outcome.Planned.Day:yyyy-MM-dd} failed"));
        var facts = new TextTable();
        facts.Add("error", Error(outcome));
        foreach (var retried in outcome.Tally.Retried) facts.Add("retried", Retried(retried));
        if (outcome.Tally.Retried.Count == 0) facts.Add("retried", "nothing");
        if (outcome.Tally.Caught is { } caught) facts.Add("caught", $"{caught.Error} of '{caught.State}', then '{caught.Next}'");
        facts.Add("notified", outcome.Facts.Notifications is { Count: > 0 } sent ? string.Join(", ", sent.Select(message => $"{message.Topic.Split(':')[^1]}, “{message.Subject ?? message.Message}”")) : "nobody");
        facts.Add("gold", outcome.Facts.Transformed is null ? "as it was before this execution" : "whole: the transform had published it before the failure");
        facts.Write(console);
    }

    private static string Error(DayOutcome outcome) => outcome switch
    {
        { Tally.Failure: { } failure } => $"{failure.Error} in '{failure.State}': {Causes.Message(failure.Cause)}",
        { Result.Error: { } error } => Causes.Readable($"{error}: {Causes.Message(outcome.Result.Cause)}"),
        _ => $"{StatusText.Of(outcome.Result.Status)}, without an error's name",
    };

    private static string Retried(RetriedState retried)
    {
        var times = retried.Delays.Count == 1 ? "once" : $"{retried.Delays.Count} times";
        return $"'{retried.State}' {times} because of {retried.Error}, after {string.Join(", ", retried.Delays.Select(Durations.Text))}";
    }
}
