using System.Text.Json;
using FlowDsl.Jsonata;

namespace FlowDsl.Benchmarks.Work;

/// <summary>The evaluations of the peer's script.</summary>
/// <param name="Name">The letter that the script gives it.</param>
/// <param name="Expression">The expression.</param>
/// <param name="OverItems">It works on the 1,000 items rather than on <c>$states</c>.</param>
/// <param name="Parses">The expression is parsed anew each time.</param>
/// <param name="Count">How many evaluations one timed run has.</param>
internal sealed record JsonataWork(string Name, string Expression, bool OverItems, bool Parses, int Count)
{
    private static readonly JsonataValue s_items = JsonataValue.From(JsonElement.Parse(
        "{\"items\":[" + string.Join(',', Enumerable.Range(0, 1000).Select(i => $$"""{"id":{{i}},"price":{{i * 7 % 100}},"qty":{{i % 5}},"name":"n{{i}}"}""")) + "]}"));

    private static readonly Dictionary<string, JsonataValue> s_states = new() { ["states"] = JsonataValue.From(JsonElement.Parse("""{"input":{"count":3}}""")) };

    public static IReadOnlyList<JsonataWork> All { get; } =
    [
        new("a", "$states.input.count > 0", false, false, 20000),
        new("a2", "$states.input.count > 0", false, true, 5000),
        new("b", "$map(items[price>50], function($v){ {\"id\":$v.id, \"total\":$v.price*$v.qty} })", true, false, 60),
        new("c", "items[price>50].{\"id\":id,\"total\":price*qty}", true, false, 60),
        new("d", "$sum(items.(price*qty))", true, false, 60),
        new("e", "$uppercase(\"a\") & \"-\" & $string($states.input.count) & $join([\"x\",\"y\"],\",\")", false, false, 5000),
    ];

    /// <summary>Makes one evaluation ready to be repeated.</summary>
    public Func<JsonataValue> Ready()
    {
        var once = JsonataExpression.Parse(Expression);
        return () => (Parses ? JsonataExpression.Parse(Expression) : once).Evaluate(OverItems ? s_items : default, OverItems ? null : s_states);
    }
}
