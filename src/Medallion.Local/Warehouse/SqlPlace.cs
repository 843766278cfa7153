namespace Medallion.Local.Warehouse;

/// <summary>The place of an error in a statement, as DuckDB shows it where it makes the whole message.</summary>
internal static class SqlPlace
{
    private const int Before = 60;
    private const int After = 40;

    /// <summary>The line with a mark under the place, to follow a message; empty when the place is not known.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="position">How many characters lie before the place, as Unicode counts them; negative when it is not known.</param>
    public static string Text(string sql, int position)
    {
        var place = sql.EnumerateRunes().Take(position).Sum(character => character.Utf16SequenceLength);
        if (position < 0) return "";
        var begin = place == 0 ? 0 : sql.LastIndexOf('\n', place - 1) + 1;
        var end = sql.IndexOf('\n', place) is >= 0 and var feed ? feed : sql.Length;
        var number = sql[..begin].Count(character => character == '\n') + 1;
        var (from, to) = (Math.Max(begin, place - Before), Math.Min(end, place + After));
        var lead = $"LINE {number}: {(from > begin ? "..." : "")}";
        var mark = new string(' ', lead.Length + place - from) + "^";
        return $"\n\n{lead}{Printable(sql[from..to])}{(to < end ? "..." : "")}\n{mark}";
    }

    private static string Printable(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
}
