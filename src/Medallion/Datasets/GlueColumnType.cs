using System.Globalization;
using System.Text.RegularExpressions;

namespace Medallion;

/// <summary>The types that a column of Parquet files may have in Glue's Data Catalog, as Athena writes them
/// (https://docs.aws.amazon.com/athena/latest/ug/data-types.html). <c>varchar(n)</c> and <c>char(n)</c> are left out: the files hold them as <c>string</c>.</summary>
internal static partial class GlueColumnType
{
    private const int MostDigits = 38;
    private const int Deepest = 20;
    private static readonly string[] Plain = ["string", "boolean", "tinyint", "smallint", "int", "bigint", "float", "double", "date", "timestamp", "binary"];

    /// <summary>The types, in a sentence.</summary>
    public static string Known { get; } = $"{string.Join(", ", Plain)}, decimal(p,s), array<type>, map<type,type> or struct<name:type,…>";

    /// <summary>Whether a text is such a type.</summary>
    public static bool IsKnown(string type) => IsKnown(type, 0);

    private static bool IsKnown(string type, int depth)
    {
        if (depth > Deepest) return false;
        if (Plain.Contains(type)) return true;
        if (Decimals().Match(type) is { Success: true } match) return IsDecimal(Number(match.Groups[1]), Number(match.Groups[2]));
        return Nested().Match(type) is { Success: true } nested && IsNested(nested.Groups[1].Value, [.. Parts(nested.Groups[2].Value)], depth + 1);
    }

    private static bool IsNested(string kind, IReadOnlyList<string> parts, int depth) => kind switch
    {
        "array" => parts.Count == 1 && IsKnown(parts[0], depth),
        "map" => parts.Count == 2 && parts.All(part => IsKnown(part, depth)),
        _ => parts.Select(part => part.Split(':', 2)).All(member => member.Length == 2 && MemberNames().IsMatch(member[0]) && IsKnown(member[1], depth)),
    };

    private static bool IsDecimal(int precision, int scale) => precision is >= 1 and <= MostDigits && scale <= precision;

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Parts(string text)
    {
        var (start, depth) = (0, 0);
        for (var place = 0; place < text.Length; place++)
        {
            depth += text[place] switch { '<' or '(' => 1, '>' or ')' => -1, _ => 0 };
            if (text[place] != ',' || depth > 0) continue;
            yield return text[start..place];
            start = place + 1;
        }
        yield return text[start..];
    }

    [GeneratedRegex(@"^decimal\(([0-9]{1,2}),([0-9]{1,2})\)$")]
    private static partial Regex Decimals();

    [GeneratedRegex("^(array|map|struct)<(.+)>$")]
    private static partial Regex Nested();

    [GeneratedRegex("^[a-z_][a-z0-9_]*$")]
    private static partial Regex MemberNames();
}
