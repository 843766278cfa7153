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
            foreach (var line in sql.ReplaceLineEndings("\n").TrimEnd().Split('\n')) WriteSql(line);
            console.View.WriteLine();
            try
            {
                QueryTable.Show(console, new LakeQuery(data.Lake, catalog).Run(sql, MostRows));
            }
            catch (QueryFailed error)
            {
                HangingText.Write(console, "  ", Printable.OneLine(error.Message), textStyle: "red");
            }
        }
    }

    // What a line has too much goes below what follows its first word, as one would write it.
    private void WriteSql(string line)
    {
        var indentation = line.Length - line.TrimStart().Length;
        var word = line.IndexOf(' ', indentation) is >= 0 and var end ? end + 1 : indentation;
        HangingText.Write(console, "  " + line[..word], line[word..], "grey", "grey");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
