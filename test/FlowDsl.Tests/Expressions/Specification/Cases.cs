namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>All expressions of the specification, area by area.</summary>
public static partial class Cases
{
    private static readonly Lazy<IReadOnlyList<Case>> s_all = new(() =>
        [.. new[] { Nulls, Logic, Numbers, Strings, Joins, Formats, Patterns, Blanks, Dates, Durations, Enums, Arrays, Orders, Instants, Dictionaries, Objects }.SelectMany(area => area())]);

    public static IReadOnlyList<Case> All => s_all.Value;

    private static Case Of<T>(System.Linq.Expressions.Expression<Func<Doc, T>> tree, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(tree))] string text = "") => Case.Of(tree, text);
}
