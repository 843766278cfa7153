using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>Compares a value of the document with another one, or asks for its type.</summary>
public sealed record Comparison : ChoiceTest
{
    /// <summary>The path to the value.</summary>
    public required string Variable { get; init; }

    /// <summary>The operator: <c>StringEquals</c>, <c>NumericLessThanPath</c>, <c>IsPresent</c> and so on, one of <see cref="Operators"/>.</summary>
    public required string Operator { get; init; }

    /// <summary>What it is compared with: a value, a path for the operators that end with <c>Path</c>, true or false for those that begin with <c>Is</c>.</summary>
    public required JsonElement Operand { get; init; }

    /// <summary>The 39 operators of the language.</summary>
    public static IReadOnlySet<string> Operators { get; } = All().ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> All()
    {
        foreach (var order in (string[])["Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"])
        {
            foreach (var type in (string[])["String", "Numeric", "Timestamp"])
            {
                yield return type + order;
                yield return type + order + "Path";
            }
        }

        yield return "BooleanEquals";
        yield return "BooleanEqualsPath";
        yield return "StringMatches";
        foreach (var type in (string[])["Null", "Present", "Numeric", "String", "Boolean", "Timestamp"]) yield return "Is" + type;
    }
}
