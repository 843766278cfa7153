using System.Globalization;

namespace Medallion.Local.Catalog;

/// <summary>The partition values in a file's path, as <c>year=2018/month=02/day=05</c>.</summary>
/// <param name="Keys">The keys, outermost first.</param>
/// <param name="Values">The values, as the path has them.</param>
internal sealed record PartitionPath(IReadOnlyList<string> Keys, IReadOnlyList<string> Values)
{
    /// <summary>Reads the folders between a table and a file.</summary>
    /// <exception cref="CrawlFailed">A folder is no <c>key=value</c>.</exception>
    public static PartitionPath Parse(string folders)
    {
        var parts = folders.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).ToList();
        return parts.Find(part => part.Length != 2) is { } odd
            ? throw new CrawlFailed($"'{odd[0]}' in {folders} is no partition: folders in a table are key=value")
            : new([.. parts.Select(part => part[0])], [.. parts.Select(part => Uri.UnescapeDataString(part[1]))]);
    }

    /// <summary>The Glue type of a key's values: <c>int</c> when all are whole numbers (02 too), else <c>string</c>.</summary>
    public static string TypeOf(IEnumerable<string> values) =>
        values.All(value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)) ? "int" : "string";
}
