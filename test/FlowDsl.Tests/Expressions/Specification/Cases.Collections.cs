namespace FlowDsl.Tests.Expressions.Specification;

public static partial class Cases
{
    private static readonly WorkflowFunction<Item, string> s_label = new(item => item.Name + ":" + item.Size);
    private static readonly WorkflowFunction<int?, int> s_orZero = new(number => number ?? 0);

    private static IEnumerable<Case> Arrays() =>
    [
        Of(d => d.Items), Of(d => d.Nested), Of(d => d.Items.Length), Of(d => d.Names.Count), Of(d => d.Names.Count()), Of(d => d.Items.Count(i => i.Size > 0)), Of(d => d.Items.Any()), Of(d => d.Items.Any(i => i.Note != null)), Of(d => d.Items.All(i => i.Size > 0)), Of(d => !d.Names.Any()),
        Of(d => d.Items.Where(i => i.Size > 0).ToArray()), Of(d => d.Items.Select(i => i.Name).ToArray()), Of(d => d.Items.Select(i => i.Note).ToArray()), Of(d => d.Items.Where(i => i.Size > d.N).Select(i => i.Name).ToList()), Of(d => d.Items.Select(i => i.Tags).ToArray()), Of(d => d.Items.Select(i => i.Tags.Length).Sum()),
        Of(d => d.Nested.Select(x => x).ToArray()), Of(d => d.Nested.Where(x => x.Length > 0).ToArray()), Of(d => d.Nested.Select(x => x.Length).ToArray()), Of(d => d.Nested.Select(x => x.Select(y => y + 1).ToArray()).ToArray()), Of(d => d.Nested.First()), Of(d => d.Nested[0]), Of(d => d.Nested.Length), Of(d => d.Nested.Any(x => x.Length == 0)),
        Of(d => d.Items[0].Name), Of(d => d.Names[1]), Of(d => d.Numbers[d.N]), Of(d => d.Items.First().Name), Of(d => d.Items.First(i => i.Size > 0).Name), Of(d => d.Items.FirstOrDefault()), Of(d => d.Items.FirstOrDefault(i => i.Size > 1)!.Name), Of(d => d.Numbers.FirstOrDefault()), Of(d => d.Numbers.LastOrDefault(n => n > 1)),
        Of(d => d.Names.Last()), Of(d => d.Names.LastOrDefault()), Of(d => d.Names.Single()), Of(d => d.Items.Single(i => i.Size == 1).Name), Of(d => d.Names.SingleOrDefault()), Of(d => d.Names.ElementAt(0)), Of(d => d.Names.ElementAtOrDefault(1)), Of(d => d.Holes.First()), Of(d => d.Holes.FirstOrDefault()), Of(d => d.Holes[0]),
        Of(d => d.Names.Contains(d.S)), Of(d => d.Numbers.Contains(d.N)), Of(d => d.Holes.Contains(d.I)), Of(d => new[] { 1, 2, 3 }.Contains(d.N)), Of(d => d.Item.Tags.Contains("a")), Of(d => d.Names.Distinct().ToArray()), Of(d => d.Numbers.Distinct().Count()),
        Of(d => d.Numbers.Sum()), Of(d => d.Items.Sum(i => i.Size)), Of(d => d.Numbers.Max()), Of(d => d.Numbers.Min()), Of(d => d.Numbers.Average()), Of(d => d.Items.Max(i => i.Size)), Of(d => d.Holes.Sum()), Of(d => d.Holes.Max()), Of(d => d.Holes.Average()), Of(d => d.Numbers.Select(n => n * 0.5).Sum()),
        Of(d => d.Numbers.OrderBy(n => n).ToArray()), Of(d => d.Numbers.OrderByDescending(n => n).ToArray()), Of(d => d.Names.OrderBy(n => n, StringComparer.Ordinal).ToArray()), Of(d => d.Items.OrderBy(i => i.Size).Select(i => i.Name).ToArray()), Of(d => d.Numbers.Order().ToArray()), Of(d => d.Numbers.AsEnumerable().Reverse().ToArray()),
        Of(d => d.Items.OrderBy(i => i.Name, StringComparer.Ordinal).ThenByDescending(i => i.Size).Select(i => i.Size).ToArray()), Of(d => d.Numbers.Take(2).ToArray()), Of(d => d.Numbers.Skip(d.N).Count()),
        Of(d => d.Items.GroupBy(i => i.Name).Select(g => new { g.Key, Count = g.Count(), Total = g.Sum(i => i.Size) }).ToArray()), Of(d => d.Numbers.GroupBy(n => n % 2 == 0).Select(g => g.ToArray()).ToArray()), Of(d => d.Names.GroupBy(n => n.Length).Where(g => g.Count() > 1).Select(g => g.Key).ToArray()),
        Of(d => d.Numbers.Concat(new[] { d.N }).ToArray()), Of(d => d.Names.Concat(d.Item.Tags).Count()), Of(d => new[] { d.N, d.M }), Of(d => new[] { d.Numbers.ToArray(), new[] { d.N } }), Of(d => new[] { d.I, d.J }), Of(d => new List<string> { d.S, d.T }), Of(d => new[] { d.Q }.Length), Of(d => new int[0]),
        Of(d => d.Items.Select(i => new { i.Name, Big = i.Size > 2 }).ToArray()), Of(d => d.Items.Where(i => i.Tags.Any(t => t == d.S)).Select(i => i.Size).ToArray()), Of(d => d.Items.Select(i => i.Seen).ToArray()), Of(d => d.MaybeNames!.Length), Of(d => d.MaybeNames!.Select(n => n + "!").ToArray()), Of(d => d.MaybeNames == null || d.MaybeNames.Any()),
    ];

    private static IEnumerable<Case> Dictionaries() =>
    [
        Of(d => d.Map), Of(d => d.Map["a"]), Of(d => d.Map[d.S]), Of(d => d.Map.ContainsKey("a b  c")), Of(d => d.Map.ContainsKey(d.S)), Of(d => d.Map.Count), Of(d => d.Map.ContainsKey("a") ? d.Map["a"] : -1), Of(d => new Dictionary<string, int> { { "n", d.N }, { "m-1", d.M } }),
        Of(d => d.Any), Of(d => d.Any.GetProperty("text").GetString()), Of(d => d.Any.GetProperty("list").GetArrayLength()), Of(d => d.Any.GetProperty("list")[0].GetInt32()), Of(d => d.Any.GetProperty("missing")), Of(d => d.Any.GetProperty("no value")),
    ];

    private static IEnumerable<Case> Objects() =>
    [
        Of(d => d.Item), Of(d => d), Of(d => new { d.N, d.S }), Of(d => new { d.Q, Sum = d.N + d.M, Fixed = "x", List = new[] { 1, 2 } }), Of(d => new Made { Name = d.S }), Of(d => new Made { Name = "x", Version = d.N, Note = d.Q, Sizes = d.Numbers }),
        Of(d => new Pair(d.S, d.I)), Of(d => new Pair("x", null)), Of(d => d.B ? new Pair(d.S, 1) : new Pair(d.T, null)), Of(d => new { A = new { B = d.I } }), Of(d => new { A = new { B = d.N } }.A.B), Of(d => new { d.MaybeItem, Tags = d.Item.Tags.Where(t => t != "").ToArray() }),
        Of(d => new Made { Name = d.S, Sizes = new[] { d.N } }), Of(d => new { Text = "{% no %}", Half = "%}", d.S }),
    ];

    /// <summary>Calls of reusable expressions, whose C# delegates do not run: what they stand for is beside them.</summary>
    public static IReadOnlyList<(Case Called, Case Written)> Inlined =>
    [
        (Of(d => s_label.Call(d.Item)), Of(d => d.Item.Name + ":" + d.Item.Size)),
        (Of(d => s_orZero.Call(d.I) + 1), Of(d => (d.I ?? 0) + 1)),
        (Of(d => d.Items.Select(i => s_label.Call(i)).ToArray()), Of(d => d.Items.Select(i => i.Name + ":" + i.Size).ToArray())),
    ];
}
