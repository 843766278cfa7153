using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Medallion.Local.Views;

/// <summary>A value of a query's result as text: the same on every machine.</summary>
internal static class SqlValue
{
    /// <summary>The value as SQL shows it; structs, lists and maps as JSON.</summary>
    public static string Text(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        Stream blob => Blob(blob),
        IEnumerable or IDictionary => Json(value)!.ToJsonString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>The value as JSON: numbers and truth as such, times as text.</summary>
    public static JsonNode? Json(object? value) => value switch
    {
        null or DBNull => null,
        bool flag => flag,
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal or System.Numerics.BigInteger => JsonNode.Parse(Text(value)),
        float or double when double.IsFinite(Convert.ToDouble(value, CultureInfo.InvariantCulture)) => JsonNode.Parse(Text(value)),
        string text => text,
        IDictionary map => new JsonObject(map.Keys.Cast<object>().Select(key => KeyValuePair.Create(Text(key), Json(map[key])))),
        Stream => Text(value),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(Json)]),
        _ => Text(value),
    };

    private static string Blob(Stream blob)
    {
        using var copy = new MemoryStream();
        blob.CopyTo(copy);
        return Convert.ToHexString(copy.ToArray());
    }
}
