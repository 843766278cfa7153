using System.Globalization;
using Medallion.Local.Runs;
using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>Why an execution failed, and what was tried.</summary>
/// <param name="console">Where to.</param>
internal sealed class FailureView(HostConsole console)
{
    public void Show(DayOutcome outcome)
    {
        Tables.Heading(console, string.Create(CultureInfo.InvariantCulture, $"Why {outcome.Planned.Day:yyyy-MM-dd} failed"));
        var facts = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2)).AddColumn(new GridColumn());
        foreach (var (name, text) in Facts(outcome)) facts.AddRow($"[grey]{Printable.Safe(name)}[/]", Printable.Safe(text));
        console.View.Write(facts);
    }

    private static IEnumerable<(string Name, string Text)> Facts(DayOutcome outcome)
    {
        if (outcome.Tally.Failure is { } failure) yield return ("error", $"{failure.Error} in '{failure.State}': {Causes.Message(failure.Cause)}");
        else if (outcome.Result.Error is { } error) yield return ("error", $"{error}: {Causes.Message(outcome.Result.Cause)}");
        foreach (var retried in outcome.Tally.Retried)
            yield return ("retried", $"'{retried.State}' {(retried.Delays.Count == 1 ? "once" : $"{retried.Delays.Count} times")} because of {retried.Error}, after {string.Join(", ", retried.Delays.Select(Durations.Text))}");
        if (outcome.Tally.Retried.Count == 0) yield return ("retried", "nothing");
        if (outcome.Tally.Caught is { } caught) yield return ("caught", $"{caught.Error} of '{caught.State}', then '{caught.Next}'");
        yield return ("notified", outcome.Facts.Notifications is { Count: > 0 } sent ? string.Join(", ", sent.Select(message => message.Subject ?? message.Message)) : "nobody");
        yield return ("gold", outcome.Facts.Transformed is null ? "as it was before this execution" : "whole: the transform was published before the failure");
    }
}
