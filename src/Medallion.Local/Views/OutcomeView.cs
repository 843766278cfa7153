using Medallion.Local.Catalog;
using Medallion.Local.Runs;
using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>What came of a run, from the records of each layer to the answers of the lake.</summary>
/// <param name="console">Where to.</param>
/// <param name="pipeline">What was run.</param>
/// <param name="data">Where its data lies.</param>
/// <param name="sample">The days of the sample that was read; null when none was, or it does not say.</param>
internal sealed class OutcomeView(HostConsole console, LocalPipeline pipeline, DataFolder data, (DateOnly First, DateOnly Last)? sample)
{
    private const int MostFailures = 5;

    /// <summary>Shows the outcome of all executions of a run.</summary>
    public void Show(IReadOnlyList<DayOutcome> outcomes)
    {
        var failures = outcomes.Where(outcome => !outcome.Succeeded).ToList();
        foreach (var failure in failures.Take(MostFailures)) new FailureView(console, sample).Show(failure);
        if (failures.Count > MostFailures) console.View.MarkupLine($"[grey]and {failures.Count - MostFailures} more; each has its error.json in the folder of executions[/]");

        new RecordsView(console).Show(outcomes);
        new FilesView(console, pipeline.Pipeline, data).Show(outcomes);
        var catalog = CatalogFile.Read(data.Catalog);
        new CatalogView(console).Show(catalog);
        new NotificationsView(console).Show([.. outcomes.SelectMany(outcome => outcome.Facts.Notifications)]);
        if (failures.Count < outcomes.Count)
            new QuestionsView(console, data).Show(pipeline.Questions, catalog, outcomes.Min(outcome => outcome.Planned.Day), outcomes.Max(outcome => outcome.Planned.Day));
    }
}
