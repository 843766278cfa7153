using System.Text;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>The items of a delimited text: each row an object of texts by the columns' names. A short row is filled up with empty texts, a long one cut.</summary>
internal static class CsvItems
{
    // "CSV headers of up to 10 KiB."
    private const int MostHeaderBytes = 10 * 1024;

    /// <summary>Reads the rows.</summary>
    /// <param name="window">The text.</param>
    /// <param name="headers">The names of the columns; null: they are in the first row.</param>
    /// <param name="delimiter">What separates fields.</param>
    /// <param name="source">Where the text comes from.</param>
    /// <param name="items">Where the items go.</param>
    public static async ValueTask ReadAsync(ByteWindow window, IReadOnlyList<string>? headers, byte delimiter, string source, ItemCollector items)
    {
        var rows = new CsvRows(window, delimiter);
        if (headers is null)
        {
            if (await rows.ReadAsync().ConfigureAwait(false) is not { } first) return;
            headers = [.. first];
        }

        Check(headers);
        // A short row becomes an object with all the columns.
        var weight = headers.Count * 32;
        while (!items.IsFull && await rows.ReadAsync(headers.Count).ConfigureAwait(false) is { } row) items.Add(null, Item(headers, row), source, rows.Length + weight);
    }

    private static JsonataValue Item(IReadOnlyList<string> headers, IReadOnlyList<string> row)
    {
        var members = new KeyValuePair<string, JsonataValue>[headers.Count];
        for (var i = 0; i < members.Length; i++) members[i] = new(headers[i], JsonataValue.From(i < row.Count ? row[i] : ""));
        return JsonataValue.ObjectOf(members);
    }

    private static void Check(IReadOnlyList<string> headers)
    {
        if (headers.Distinct(StringComparer.Ordinal).Count() < headers.Count) throw new ItemsRefused("CSV headers cannot contain duplicates.");
        if (headers.Sum(Encoding.UTF8.GetByteCount) > MostHeaderBytes) throw new ItemsRefused("CSV headers cannot be larger than 10 KiB.");
    }
}
