using Medallion.Local.Views;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Commands;

/// <summary>The result of a query as CSV (RFC 4180, with line feeds); SQL's null is an empty field, an empty text is <c>""</c>.</summary>
internal static class CsvResult
{
    public static void Write(TextWriter output, QueryResult result)
    {
        Line(output, result.Columns.Select(column => Field(column.Name)));
        foreach (var row in result.Rows) Line(output, row.Select(value => value is null ? "" : Field(SqlValue.Text(value))));
    }

    private static void Line(TextWriter output, IEnumerable<string> fields) => output.Write(string.Join(',', fields) + "\n");

    private static string Field(string text) =>
        text.Length == 0 || text.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
