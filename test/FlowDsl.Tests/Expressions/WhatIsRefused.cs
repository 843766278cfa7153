using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FlowDsl.Tests.Expressions.Specification;
using Snapshooter.Xunit;
using static FlowDsl.Tests.Expressions.Translated;

namespace FlowDsl.Tests.Expressions;

public sealed class WhatIsRefused
{
    private static readonly Step<Doc> s_doc = Handle<Doc>("doc");
    private static readonly Step<Amounts> s_amounts = Handle<Amounts>("amounts");

    private static readonly Func<int, int> s_delegate = n => n;
    private static readonly DateTimeOffset s_epoch = DateTimeOffset.UnixEpoch;
    private static readonly string s_twoHoles = "{0} {1}";
    private static readonly Item? s_missing = Absent();

    [Fact]
    public void Every_refusal_says_where_why_and_what_to_write() =>
        Snapshot.Match(string.Join("\n\n", All.Select(refusal => $"{refusal.Name}\n{refusal.Message}")), "WhatIsRefused.Every_refusal_says_where_why_and_what_to_write");

    [Fact]
    public void Nothing_of_the_list_is_translated() => Assert.DoesNotContain(All, refusal => refusal.Message.Length == 0);

    private static IReadOnlyList<(string Name, string Message)> All =>
    [
        ("now", Problems(() => s_doc.Value.At < DateTimeOffset.UtcNow)),
        ("today", Problems(() => DateOnly.FromDateTime(DateTime.Today))),
        ("new guid", Problems(() => Guid.NewGuid())),
        ("random", Problems(() => Random.Shared.Next() + s_doc.Value.N)),
        ("environment", Problems(() => Environment.MachineName + s_doc.Value.S)),
        ("own method", Problems(() => Twice(s_doc.Value.N))),
        ("delegate", Problems(() => s_delegate(s_doc.Value.N))),
        ("double without format", Problems(() => $"{s_doc.Value.X}")),
        ("bool in text", Problems(() => "is " + s_doc.Value.B)),
        ("date without format", Problems(() => $"{s_doc.Value.Day}")),
        ("enum whose JSON name is another", Problems(() => $"{s_doc.Value.Color}")),
        ("object in text", Problems(() => $"{s_doc.Value.Item}")),
        ("format of a number", Problems(() => $"{s_doc.Value.N:X}")),
        ("format of a date", Problems(() => $"{s_doc.Value.At:d}")),
        ("culture", Problems(() => s_doc.Value.N.ToString(NumberFormatInfo.InvariantInfo))),
        ("decimal arithmetic", Problems(() => s_amounts.Value.Price * 2)),
        ("float comparison", Problems(() => s_amounts.Value.Rate == 0.1f)),
        ("objects compared", Problems(() => s_doc.Value.Item == s_doc.Value.MaybeItem)),
        ("arrays searched for objects", Problems(() => s_doc.Value.Items.Contains(s_doc.Value.Item))),
        ("order of enums", Problems(() => s_doc.Value.Color > Color.Red)),
        ("number of an enum", Problems(() => (int)s_doc.Value.Color + 1)),
        ("numeric enum", Problems(() => s_amounts.Value.Level == Level.High)),
        ("ignored member", Problems(() => s_amounts.Value.Secret)),
        ("duration of the document", Problems(() => s_amounts.Value.Length.TotalSeconds)),
        ("order of texts", Problems(() => s_doc.Value.Names.OrderBy(name => name).ToArray())),
        ("look-behind", Problems(() => Regex.IsMatch(s_doc.Value.S, "(?<=a)b"))),
        ("named group", Problems(() => Regex.IsMatch(s_doc.Value.S, "(?<name>a)"))),
        ("pattern of the document", Problems(() => Regex.IsMatch(s_doc.Value.S, s_doc.Value.T))),
        ("match", Problems(() => Regex.Match(s_doc.Value.S, "a").Value)),
        ("rounding away from zero", Problems(() => Math.Round(s_doc.Value.X, MidpointRounding.AwayFromZero))),
        ("comparison without case", Problems(() => s_doc.Value.S.Equals(s_doc.Value.T, StringComparison.OrdinalIgnoreCase))),
        ("split by several", Problems(() => s_doc.Value.S.Split(new[] { ',', ';' }))),
        ("guessed date", Problems(() => DateOnly.Parse(s_doc.Value.S))),
        ("type test", Problems(() => (object)s_doc.Value.Item is Item)),
        ("bitwise or", Problems(() => s_doc.Value.N | 1)),
        ("or without short circuit", Problems(() => s_doc.Value.B | s_doc.Value.N > 0)),
        ("large number", Problems(() => s_doc.Value.L == 9007199254740993)),
        ("tuple", Problems(() => ValueTuple.Create(s_doc.Value.N, 1))),
        ("filled member", Problems(() => new Filled { Items = { s_doc.Value.N } })),
        ("constructor that computes", Problems(() => new Computed(s_doc.Value.N))),
        ("constant that throws", Problems(() => s_doc.Value.S + s_missing!.Name)),
        ("empty JSONata", Problems(() => Workflow.Jsonata<int>(" "))),
        ("JSONata that does not parse", Problems(() => Workflow.Jsonata<int>("1 +"))),
        ("JSONata that Step Functions refuses", Problems(() => Workflow.Jsonata<int>("$eval('1')"))),
        ("grouping by what may be null", Problems(() => s_doc.Value.Items.GroupBy(item => item.Note).Count())),
        ("aggregation", Problems(() => s_doc.Value.Numbers.Aggregate(0, (sum, number) => sum + number))),
        ("duration as a value", Problems(() => s_doc.Value.At - s_epoch)),
        ("duration in an object", Problems(() => new { Gap = s_doc.Value.At - s_epoch })),
        ("duration in a text", Problems(() => $"{s_doc.Value.At - s_epoch}")),
        ("duration that is chosen", Problems(() => (s_doc.Value.B ? s_doc.Value.At - s_epoch : TimeSpan.Zero).TotalSeconds)),
        ("duration beside one of the document", Problems(() => s_doc.Value.At - s_epoch == s_amounts.Value.Length)),
        ("duration multiplied", Problems(() => ((s_doc.Value.At - s_epoch) * 2).TotalSeconds)),
        ("dates joined", Problems(() => string.Join(",", s_doc.Value.Times))),
        ("bools joined", Problems(() => string.Join(",", s_doc.Value.Items.Select(item => item.Size > 1)))),
        ("dictionary in order", Problems(() => s_doc.Value.Map.OrderBy(pair => pair.Value).First())),
        ("dictionary as an array", Problems(() => s_doc.Value.Map.Any(pair => pair.Value > 1))),
        ("dictionary cast to an array", Problems(() => ((IEnumerable<KeyValuePair<string, int>>)s_doc.Value.Map).Count())),
        ("dictionary with numbers as keys", Problems(() => s_amounts.Value.ByNumber.Count(pair => pair.Value > 1))),
        ("negative width", Problems(() => s_doc.Value.S.PadLeft(-3))),
        ("parsed by a culture", Problems(() => int.Parse(s_doc.Value.S, new NumberFormatInfo()))),
        ("blank in a pattern", Problems(() => Regex.IsMatch(s_doc.Value.S, @"a\s"))),
        ("lines in a pattern", Problems(() => Regex.IsMatch(s_doc.Value.S, "^a", RegexOptions.Multiline))),
        ("bracket first in a class", Problems(() => Regex.IsMatch(s_doc.Value.S, "[]a]"))),
        ("random bytes", Problems(() => RandomNumberGenerator.GetInt32(5) + s_doc.Value.N)),
        ("temporary file", Problems(() => Path.GetTempFileName() + s_doc.Value.S)),
        ("file", Problems(() => File.ReadAllText("a") + s_doc.Value.S)),
        ("folder", Problems(() => Directory.GetCurrentDirectory() + s_doc.Value.S)),
        ("local time zone", Problems(() => TimeZoneInfo.Local.Id + s_doc.Value.S)),
        ("process", Problems(() => Process.GetProcesses().Length + s_doc.Value.N)),
        ("stopwatch", Problems(() => Stopwatch.GetTimestamp() + s_doc.Value.N)),
        ("current culture", Problems(() => CultureInfo.CurrentCulture.Name + s_doc.Value.S)),
        ("name of a numeric enum", Problems(() => s_amounts.Value.Level == Level.High || s_amounts.Value.Level > Level.Low)),
        ("array in a text", Problems(() => $"{s_doc.Value.MaybeNames}")),
#pragma warning disable CA1863 // The format is wrong on purpose.
        ("format without a value", Problems(() => string.Format(s_twoHoles, s_doc.Value.S))),
#pragma warning restore CA1863
        ("two problems at once", Problems(() => Twice(s_doc.Value.N) > 1 && s_doc.Value.Item == s_doc.Value.MaybeItem)),
    ];

    private static Item? Absent() => null;

    private static int Twice(int number) => 2 * number;

    private enum Level
    {
        Low,
        High,
    }

    private sealed record Amounts
    {
        public required decimal Price { get; init; }

        public required float Rate { get; init; }

        public required Level Level { get; init; }

        public required Dictionary<int, int> ByNumber { get; init; }

        public required TimeSpan Length { get; init; }

        [JsonIgnore]
        public string Secret { get; init; } = "";
    }

    private sealed record Filled
    {
        public List<int> Items { get; init; } = [];
    }

    private sealed class Computed(int seed)
    {
        public int Value { get; } = seed * 2;
    }
}
