using System.Text.Json;

namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>A document that has each kind of value, there for certain and perhaps.</summary>
public sealed record Doc
{
    public required int N { get; init; }

    public required int M { get; init; }

    public required long L { get; init; }

    public required double X { get; init; }

    public required bool B { get; init; }

    public required string S { get; init; }

    public required string T { get; init; }

    public required Color Color { get; init; }

    public required DateOnly Day { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid Id { get; init; }

    public required Item Item { get; init; }

    public required Item[] Items { get; init; }

    public required IReadOnlyList<string> Names { get; init; }

    public required List<int> Numbers { get; init; }

    public required int?[] Holes { get; init; }

    public required DateTimeOffset[] Times { get; init; }

    public required DateTimeOffset?[] MaybeTimes { get; init; }

    public required IReadOnlyList<string?> Words { get; init; }

    public required int[][] Nested { get; init; }

    public required Dictionary<string, int> Map { get; init; }

    public required JsonElement Any { get; init; }

    public int? I { get; init; }

    public int? J { get; init; }

    public double? Y { get; init; }

    public bool? C { get; init; }

    public string? Q { get; init; }

    public string? R { get; init; }

    public Color? MaybeColor { get; init; }

    public DateOnly? MaybeDay { get; init; }

    public DateTimeOffset? MaybeAt { get; init; }

    public DateTimeOffset? OtherAt { get; init; }

    public Guid? MaybeId { get; init; }

    public Item? MaybeItem { get; init; }

    public string[]? MaybeNames { get; init; }
}
