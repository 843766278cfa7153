using FlowDsl.Jsonata;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>The comparisons of JSONPath rules, by their names without <c>Path</c> at the end.</summary>
internal static class Comparators
{
    private static readonly Dictionary<string, Comparator> s_all = All();

    public static Comparator? Find(string name) => s_all.GetValueOrDefault(name);

    private static Dictionary<string, Comparator> All()
    {
        var all = new Dictionary<string, Comparator>(StringComparer.Ordinal)
        {
            ["BooleanEquals"] = (value, operand) => value.Kind is JsonataKind.Boolean && operand.Kind is JsonataKind.Boolean && value.AsBoolean() == operand.AsBoolean(),
            ["StringMatches"] = (value, operand) => value.Kind is JsonataKind.String && operand.Kind is JsonataKind.String && Wildcards.Match(operand.AsString(), value.AsString()),
            ["IsNull"] = Type(value => value.Kind is JsonataKind.Null),
            ["IsNumeric"] = Type(value => value.Kind is JsonataKind.Number),
            ["IsString"] = Type(value => value.Kind is JsonataKind.String),
            ["IsBoolean"] = Type(value => value.Kind is JsonataKind.Boolean),
            ["IsTimestamp"] = Type(value => Instant(value) is not null),
        };
        foreach (var (suffix, holds) in new (string, Func<int, bool>)[]
        {
            ("Equals", order => order == 0), ("LessThan", order => order < 0), ("GreaterThan", order => order > 0), ("LessThanEquals", order => order <= 0),
            ("GreaterThanEquals", order => order >= 0),
        })
        {
            all["String" + suffix] = (value, operand) => value.Kind is JsonataKind.String && operand.Kind is JsonataKind.String && holds(string.CompareOrdinal(value.AsString(), operand.AsString()));
            all["Numeric" + suffix] = (value, operand) => value.Kind is JsonataKind.Number && operand.Kind is JsonataKind.Number && holds(value.AsNumber().CompareTo(operand.AsNumber()));
            all["Timestamp" + suffix] = (value, operand) => Instant(value) is { } left && Instant(operand) is { } right && holds(left.CompareTo(right));
        }

        return all;
    }

    private static Comparator Type(Func<JsonataValue, bool> test) => (value, operand) => operand.Kind is JsonataKind.Boolean && test(value) == operand.AsBoolean();

    private static DateTimeOffset? Instant(JsonataValue value) => value.Kind is JsonataKind.String && Timestamps.TryParse(value.AsString(), out var instant) ? instant : null;
}
