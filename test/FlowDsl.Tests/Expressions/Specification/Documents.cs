using System.Text.Json.Nodes;
using CsCheck;

namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>Documents that keep what the types promise. Of what may be missing, some is null and some is not there at all.</summary>
public static class Documents
{
    private const int Number = 60;

    private static readonly Gen<string> s_words = Gen.OneOf("", "a", "ab", "b", "usgs", " x ", "a b  c", "A-b", "5", "-12", "007", "2018-02-05", "it's", "\"q\"", "ä€", "a,b,,c",
        "\n", "\r", "a\n", "a\r", "\u0085", "\uFEFF", "\u00a0a\u2003", "a\u2028b", "😀", "\t5\n", "5\u00a0", "2147483647", "2147483648", "-2147483649", "300", "1,000", ".5", "5.", "1,2.5e+1");
    private static readonly Gen<int> s_whole = Gen.Frequency((3, Gen.Int[-3, 5]), (1, Gen.Int[-1_000_000, 1_000_000]));
    private static readonly Gen<string> s_times = Gen.OneOf(Gen.Long[0, 3], Gen.Long[0, 4_000_000_000_000])
        .Select(time => DateTimeOffset.FromUnixTimeMilliseconds(time).ToString(time % 2 == 0 ? "yyyy-MM-ddTHH:mm:ss.fffZ" : "yyyy-MM-ddTHH:mm:ssZ", null));
    // Few instants, each written in two ways.
    private static readonly Gen<string> s_sameTimes = Gen.OneOf("2018-02-05T00:00:03Z", "2018-02-05T00:00:03.000Z", "2018-02-05T00:00:04Z", "2018-02-05T00:00:04.000Z");
    private static readonly Gen<string> s_days = Gen.Int[600_000, 800_000].Select(day => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", null));
    private static readonly Gen<string> s_ids = Gen.Int[1, 3].Select(n => n == 1 ? "0000000A-0000-0000-0102-030405060708" : $"0000000{(n == 2 ? "a" : "b")}-0000-0000-0102-030405060708");
    private static readonly Gen<double> s_doubles = Gen.OneOf(Gen.Int[-40, 40].Select(n => n / 8.0), Gen.Double[-1000, 1000]);
    private static readonly Gen<string> s_colors = Gen.OneOf("Red", "dark-green", "Blue");

    private static readonly Gen<JsonNode> s_items =
        from name in s_words
        from size in s_whole
        from note in s_words
        from seen in s_times
        from tags in s_words.Array[0, 3]
        from holes in Holes
        select (JsonNode)With(new JsonObject { ["name"] = name, ["size"] = size, ["tags"] = ArrayOf(tags) }, holes, ("note", note), ("seen", seen));

    private static readonly Gen<JsonNode> s_documents =
        from numbers in Gen.Select(s_whole, s_whole, Gen.Long[-9_007_199_254_740_991, 9_007_199_254_740_991], s_doubles, Gen.Bool)
        from words in Gen.Select(s_words, s_words, s_colors, s_ids)
        from times in Gen.Select(s_days, s_times, s_days, s_times, s_times)
        from items in Gen.Select(s_items, s_items.Array[0, 3], s_items)
        from arrays in Gen.Select(s_words.Array[0, 3], s_whole.Array[0, 4], s_whole.Array[0, 3], s_whole.Array[0, 2].Array[0, 2], s_words.Array[0, 2])
        from rows in Gen.Select(s_sameTimes.Array[0, 4], s_sameTimes.Array[0, 3], s_words.Array[0, 4], Gen.Int[0, 4])
        from perhaps in Gen.Select(s_whole, s_whole, s_doubles, Gen.Bool, s_words, s_words, s_colors, s_ids)
        from holes in Holes
        select (JsonNode)With(
            new JsonObject
            {
                ["n"] = numbers.Item1, ["m"] = numbers.Item2, ["l"] = numbers.Item3, ["x"] = numbers.Item4, ["b"] = numbers.Item5,
                ["s"] = words.Item1, ["t"] = words.Item2, ["color"] = words.Item3, ["id"] = words.Item4, ["day"] = times.Item1, ["at"] = times.Item2,
                ["item"] = items.Item1, ["items"] = new JsonArray(items.Item2), ["names"] = ArrayOf(arrays.Item1), ["numbers"] = ArrayOf(arrays.Item2),
                ["holes"] = new JsonArray([.. arrays.Item3.Select(n => n < 0 ? null : (JsonNode)n)]),
                ["times"] = ArrayOf(rows.Item1), ["maybeTimes"] = Pierced(rows.Item2, rows.Item4), ["words"] = Pierced(rows.Item3, rows.Item4),
                ["nested"] = new JsonArray([.. arrays.Item4.Select(ArrayOf)]),
                ["map"] = new JsonObject(arrays.Item1.Distinct().Select((word, i) => KeyValuePair.Create(word, (JsonNode?)i))),
                ["any"] = new JsonObject { ["text"] = words.Item1, ["list"] = ArrayOf(arrays.Item2), ["no value"] = null },
            },
            holes,
            ("i", perhaps.Item1), ("j", perhaps.Item2), ("y", perhaps.Item3), ("c", perhaps.Item4), ("q", perhaps.Item5), ("r", perhaps.Item6), ("maybeColor", perhaps.Item7),
            ("maybeDay", times.Item3), ("maybeAt", times.Item4), ("otherAt", times.Item5), ("maybeId", perhaps.Item8), ("maybeItem", items.Item3), ("maybeNames", ArrayOf(arrays.Item5)));

    /// <summary>The same documents in every run.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enumerable.Range(0, Number).Select(i => s_documents.Generate(new PCG(1, (ulong)i * 7919), null, out _).ToJsonString())];

    // Each optional member is there, null or absent.
    private static Gen<int[]> Holes => Gen.Int[0, 3].Array[13];

    private static JsonObject With(JsonObject made, int[] holes, params (string Name, JsonNode Value)[] members)
    {
        for (var i = 0; i < members.Length; i++)
            if (holes[i] != 0) made[members[i].Name] = holes[i] == 1 ? null : members[i].Value;
        return made;
    }

    // With a null at a place, if it has the place.
    private static JsonArray Pierced(string[] values, int hole) => new([.. values.Select((value, i) => i == hole ? null : (JsonNode?)value)]);

    private static JsonArray ArrayOf<T>(T[] values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
