using System.Globalization;
using Medallion.Local.Catalog;
using Medallion.Local.Runs;

namespace Medallion.Local.Views;

/// <summary>What came of a run, from the records of each layer to the answers of the lake.</summary>
/// <param name="console">Where to.</param>
/// <param name="pipeline">What was run.</param>
/// <param name="data">Where its data lies.</param>
internal sealed class OutcomeView(HostConsole console, LocalPipeline pipeline, DataFolder data)
{
    /// <summary>Shows the outcome of all executions of a run.</summary>
    public void Show(IReadOnlyList<DayOutcome> outcomes)
    {
        foreach (var failed in outcomes.Where(outcome => !outcome.Succeeded)) new FailureView(console).Show(failed);
        Layers(outcomes);
        new FilesView(console, pipeline.Pipeline, data).Show(outcomes);
        var catalog = CatalogFile.Read(data.Catalog);
        new CatalogView(console).Show(catalog);
        Notifications(outcomes);
        if (outcomes.Any(outcome => outcome.Succeeded))
            new QuestionsView(console, data).Show(pipeline.Questions, catalog, outcomes.Min(outcome => outcome.Planned.Day), outcomes.Max(outcome => outcome.Planned.Day));
    }

    private void Layers(IReadOnlyList<DayOutcome> outcomes)
    {
        Tables.Heading(console, "Records");
        var table = Tables.New(console, "day", ">bronze", ">quarantined", ">duplicates", ">silver", ">gold");
        foreach (var outcome in outcomes)
        {
            var counts = outcome.Facts.Transformed?.Counts;
            table.Row($"{outcome.Planned.Day:yyyy-MM-dd}", Text(counts?.Bronze ?? outcome.Facts.Ingested?.RecordCount), Text(counts?.Quarantined), Text(counts?.Duplicates), Text(counts?.Silver), Text(counts?.Gold));
        }

        console.View.Write(table);
        foreach (var (reason, count) in outcomes.SelectMany(outcome => outcome.Facts.Transformed?.Reasons ?? new Dictionary<string, long>())
            .GroupBy(reason => reason.Key, reason => reason.Value).Select(group => (group.Key, group.Sum())).OrderBy(reason => reason.Key, StringComparer.Ordinal))
            Spectre.Console.AnsiConsoleExtensions.MarkupLine(console.View, $"  [grey]quarantined:[/] {Printable.Safe(reason)}{(count == 1 ? "" : $" ({count:N0})")}");
    }

    private void Notifications(IReadOnlyList<DayOutcome> outcomes)
    {
        Tables.Heading(console, "Notifications");
        var messages = outcomes.SelectMany(outcome => outcome.Facts.Notifications).ToList();
        if (messages.Count == 0) console.View.Write(new Spectre.Console.Text("  none\n"));
        else new NotificationsView(console).Show(messages);
    }

    private static string Text(long? count) => count?.ToString("N0", CultureInfo.InvariantCulture) ?? (NoCount);

    private const string NoCount = "–";
}
