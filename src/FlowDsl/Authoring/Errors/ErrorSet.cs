namespace FlowDsl;

/// <summary>A set of error names, for <see cref="Retry.On"/> and for <c>Catch</c>.</summary>
public sealed class ErrorSet
{
    internal ErrorSet(params IEnumerable<string> names) => Names = [.. names.Distinct(StringComparer.Ordinal)];

    /// <summary>The names, as they stand in <c>ErrorEquals</c>.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The errors of both sets.</summary>
    /// <param name="other">The other set.</param>
    public ErrorSet Or(ErrorSet other) => new(Names.Concat(other.Names));

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Names);
}
