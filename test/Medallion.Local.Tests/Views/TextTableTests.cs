using Medallion.Local.Tests.Warehouse;
using Medallion.Local.Views;
using Medallion.Local.Warehouse;
using Spectre.Console.Testing;

namespace Medallion.Local.Tests.Views;

public sealed class TextTableTests(QueriedLake lake) : IClassFixture<QueriedLake>
{
    [Fact]
    public void A_table_that_fits_has_aligned_columns() =>
        Assert.Equal(["  place   events", "  日本         3", "  Fairbn      12"], Lines(17, ("place", ["日本", "Fairbn"]), (">events", ["3", "12"])));

    [Fact]
    public void A_table_that_does_not_fit_is_a_block_a_row() =>
        Assert.Equal(
            ["  place   Quite a long way from", "          anywhere", "  events  3", "", "  place   Fairbanks", "  events  12"],
            Lines(32, ("place", ["Quite a long way from anywhere", "Fairbanks"]), (">events", ["3", "12"])));

    [Fact]
    public void A_value_has_its_own_lines_where_its_name_leaves_no_room() =>
        Assert.Equal(["  a_rather_long_name", "    a value of more", "    words than one"], Lines(24, ("a_rather_long_name", ["a value of more words than one"])));

    [Fact]
    public void A_table_without_rows_still_names_its_columns() =>
        Assert.Equal(["  no rows of first_column, second_column,", "             third_column"], Lines(43, ("first_column", []), ("second_column", []), ("third_column", [])));

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    [InlineData(400)]
    public void A_wide_result_is_shown_whole_at_any_width(int width)
    {
        using var console = new TestConsole().Width(width);
        var result = lake.Query.Run("SELECT * FROM earthquakes_daily ORDER BY event_date");

        QueryTable.Show(new HostConsole(TextWriter.Null, TextWriter.Null, console, Plain: false), result);

        Assert.All(console.Lines, line => Assert.True(line.Length < width, line));
        foreach (var column in result.Columns) Assert.Contains($"  {column.Name}", console.Output, StringComparison.Ordinal);
        foreach (var value in result.Rows.SelectMany(row => row).OfType<object>().Select(SqlValue.Text))
            Assert.Contains(value, string.Join(' ', console.Lines.Select(line => line.Trim())), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Lines(int width, params (string Heading, string[] Cells)[] columns)
    {
        using var console = new TestConsole().Width(width);
        var table = new TextTable(columns.Select(column => column.Heading));
        for (var row = 0; row < columns[0].Cells.Length; row++) table.Add(columns.Select(column => column.Cells[row]));
        table.Write(new HostConsole(TextWriter.Null, TextWriter.Null, console, Plain: false));
        return console.Lines;
    }
}
