using System.Globalization;
using Medallion.Local.Catalog;
using Medallion.Local.Runs;
using Medallion.Local.Warehouse;
using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>A pipeline's questions and the lake's answers.</summary>
/// <param name="console">Where to.</param>
/// <param name="data">Where the data lies.</param>
internal sealed class QuestionsView(HostConsole console, DataFolder data)
{
    private const int MostRows = 10;

    public void Show(IReadOnlyList<Question> questions, CatalogFile catalog, DateOnly from, DateOnly to)
    {
        foreach (var question in questions)
        {
            Headings.Write(console, question.Title);
            var sql = question.Sql.Replace("{from}", Day(from), StringComparison.Ordinal).Replace("{to}", Day(to), StringComparison.Ordinal);
            foreach (var line in sql.ReplaceLineEndings("\n").TrimEnd().Split('\n')) console.View.MarkupLine($"  [grey]{Markup.Escape(line)}[/]");
            console.View.WriteLine();
            try
            {
                QueryTable.Show(console, new LakeQuery(data.Lake, catalog).Run(sql, MostRows));
            }
            catch (QueryFailed error)
            {
                console.View.MarkupLine($"  [red]{Printable.Safe(error.Message)}[/]");
            }
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
