using System.Globalization;
using Medallion.Local.Runs;

namespace Medallion.Local.Views;

/// <summary>The records of each layer, by day, and why some were set aside.</summary>
/// <param name="console">Where to.</param>
internal sealed class RecordsView(HostConsole console)
{
    public void Show(IReadOnlyList<DayOutcome> outcomes)
    {
        Headings.Write(console, "Records");
        var table = new TextTable("day", ">bronze", ">quarantined", ">duplicates", ">silver", ">gold");
        foreach (var outcome in outcomes)
        {
            var counts = outcome.Facts.Transformed?.Counts;
            table.Add($"{outcome.Planned.Day:yyyy-MM-dd}", Text(counts?.Bronze ?? outcome.Facts.Ingested?.RecordCount), Text(counts?.Quarantined), Text(counts?.Duplicates), Text(counts?.Silver), Text(counts?.Gold));
        }

        table.Write(console);
        Reasons(outcomes);
    }

    private void Reasons(IReadOnlyList<DayOutcome> outcomes)
    {
        var reasons = outcomes.SelectMany(outcome => outcome.Facts.Transformed?.Reasons ?? new Dictionary<string, long>())
            .GroupBy(reason => reason.Key, reason => reason.Value, StringComparer.Ordinal)
            .OrderBy(reason => reason.Key, StringComparer.Ordinal)
            .Select(reason => $"{reason.Key} {reason.Sum():N0}")
            .ToList();
        if (reasons.Count > 0) HangingText.Write(console, "  quarantined, by reason: ", Printable.OneLine(string.Join(", ", reasons) + " (a row may have several)"), leadStyle: "grey");
    }

    private static string Text(long? count) => count?.ToString("N0", CultureInfo.InvariantCulture) ?? "–";
}
