namespace Medallion.Local.Views;

/// <summary>A line of a statement with a mark (<c>^</c>) in the line below it, as DuckDB shows where an error lies.</summary>
internal static class MarkedLine
{
    private const string Ellipsis = "...";

    /// <summary>The lines; of a pair that is too wide the part around the mark, so that the mark stays below what it marks.</summary>
    public static IEnumerable<string> Fitted(IReadOnlyList<string> lines, int width)
    {
        for (var number = 0; number < lines.Count; number++)
        {
            var (line, mark) = (lines[number], number + 1 < lines.Count ? lines[number + 1] : "");
            if (mark.Trim() != "^" || Math.Max(line.Length, mark.Length) <= width)
            {
                yield return line;
                continue;
            }

            // The mark in the middle of what is shown, or further left where nothing lies before it.
            var from = Math.Max(mark.Length - 1 - (width / 2), 0);
            yield return Printable.Cut(from == 0 ? line : Ellipsis + line[Math.Min(from + Ellipsis.Length, line.Length)..], width);
            yield return mark[from..];
            number++;
        }
    }
}
