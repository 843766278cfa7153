namespace FlowDsl.Tests.Support;

/// <summary>A small world for workflows that tests write.</summary>
public sealed record Order
{
    public required string Id { get; init; }

    public required int Count { get; init; }

    public string? Voucher { get; init; }
}

/// <summary>What an order costs.</summary>
public sealed record Priced
{
    public required double Total { get; init; }
}

/// <summary>What was paid.</summary>
public sealed record Receipt
{
    public required double Paid { get; init; }
}
