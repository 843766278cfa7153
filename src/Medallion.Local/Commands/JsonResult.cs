using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Medallion.Local.Views;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Commands;

/// <summary>The result of a query as a JSON array of objects, one row a line.</summary>
internal static class JsonResult
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, QueryResult result)
    {
        output.Write("[");
        for (var number = 0; number < result.Rows.Count; number++) output.Write((number == 0 ? "\n" : ",\n") + Row(result.Columns, result.Rows[number]));
        output.Write(result.Rows.Count == 0 ? "]\n" : "\n]\n");
    }

    private static string Row(IReadOnlyList<QueryColumn> columns, IReadOnlyList<object?> values)
    {
        var row = new JsonObject();
        // Two columns of one name are allowed in SQL: the last one stands.
        for (var place = 0; place < columns.Count; place++) row[columns[place].Name] = SqlValue.Json(values[place]);
        return row.ToJsonString(Readable);
    }
}
