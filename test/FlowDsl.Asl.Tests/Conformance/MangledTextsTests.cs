using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Intrinsics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Paths;
using FlowDsl.Asl.Tests.Profile;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Tests.Conformance;

/// <summary>Texts that were right once, cut and mixed: they end in a result or in an error of the kind that is promised.</summary>
public class MangledTextsTests
{
    private const string Odd = "$@[]().,:*?'\"\\{}!=<>&|-0aé\ud83d\n ";
    private const int Rounds = 20_000;

    private static readonly string[] s_paths =
    [
        "$.store.book[0].title", "$['a','b'][1,2][1:3]", "$..x[?(@.a == 'b' && !(@.c >= 1.5e3 || @.d =~ /a.*b/i))]", "$$.Map.Item", "$name[*]..['é']",
        "$[?(@.a in [1,'x',null,[true]])].b[?(@['c'] size 2)]", @"$.a\.b['c\'d']", "$[?(@.x subsetof $.y[0:-1])]",
    ];

    private static readonly string[] s_calls =
    [
        "States.Format('{} \\{\\} it\\'s {}', $.a, States.Array(1, -2.5, true, null))", "States.ArrayRange(0, 9, 3)", "States.StringSplit($.s, ',;')",
        "States.MathAdd(States.ArrayLength($.n), 2147483647)", "States.StringToJson(States.JsonToString($))", "States.JsonMerge($.a, $.b[?(@.c == ')')], false)",
        "States.Base64Decode(States.Base64Encode('ü'))", "States.Hash($.n, 'SHA-256')", "States.ArrayPartition($.n, 2)", "States.MathRandom(1, 10, 3)",
    ];

    private static readonly JsonataValue s_document =
        JsonataValue.Parse("""{"a":{"b":[1,{"c":"x"}]},"b":[{"c":1},null],"s":"a,b;c","n":[3,1,2],"store":{"book":[{"title":"t","x":1}]},"x":[[1],[2,3]]}""");

    [Fact]
    public void A_mangled_path_is_read_and_followed_or_refused() => Mangle(s_paths, text =>
    {
        if (!JsonPath.TryParse(text, out var path, out var problem)) return problem;
        Assert.Equal(path.TrySelect(s_document, out var value), Fails<PathNotFoundException>(() => path.Select(s_document)) is null);
        Fails<PathPlacementException>(() => path.Place(s_document, value.Kind is JsonataKind.Undefined ? JsonataValue.Null : value));
        return text;
    });

    [Fact]
    public void A_mangled_call_is_read_and_evaluated_or_refused() => Mangle(s_calls, text =>
    {
        if (!IntrinsicCall.TryParse(text, out var call, out var problem)) return problem;
        Fails<IntrinsicFailedException>(() => call.Evaluate(path => path.TrySelect(s_document, out var value) ? value : JsonataValue.Null, new FixedHost()).ToJson());
        return text;
    });

    [Fact]
    public void A_mangled_definition_comes_back_as_it_was_or_is_refused() => Mangle([Definitions.Daily], text =>
    {
        if (AslReader.Inspect(text).Machine is null) Assert.Throws<DiagnosticException>(() => AslReader.Read(text));
        else Assert.Null(RoundTrip.Difference(text));
        return text;
    });

    private static Exception? Fails<T>(Func<object> act) where T : Exception
    {
        try
        {
            act();
            return null;
        }
        catch (T expected)
        {
            return expected;
        }
    }

    // The same texts in each run.
    private static void Mangle(string[] seeds, Func<string, object> check)
    {
        var random = new Random(20241123);
        var rounds = Rounds / Math.Max(1, seeds[0].Length / 50);
        for (var i = 0; i < rounds; i++)
        {
            var text = seeds[random.Next(seeds.Length)];
            for (var edits = random.Next(1, 5); edits > 0; edits--) text = Edit(text, seeds, random);
            check(text);
        }
    }

    private static string Edit(string text, string[] seeds, Random random)
    {
        var (from, other) = (random.Next(text.Length + 1), seeds[random.Next(seeds.Length)]);
        var (start, length) = (random.Next(other.Length), random.Next(12));
        var piece = other.Substring(start, Math.Min(length, other.Length - start));
        var end = Math.Min(text.Length, from + random.Next(8));
        return random.Next(3) switch
        {
            0 => text.Remove(from, end - from),
            1 => text.Insert(from, piece),
            _ => text[..from] + Odd[random.Next(Odd.Length)] + text[end..],
        };
    }
}
