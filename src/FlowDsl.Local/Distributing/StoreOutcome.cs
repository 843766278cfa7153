using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing;

/// <summary>What a store did.</summary>
internal abstract record StoreOutcome
{
    /// <summary>The items, and where they come from (<c>S3://bucket/key</c>).</summary>
    internal sealed record Items(IReadOnlyList<(string? Key, JsonataValue Value)> Values, string Source) : StoreOutcome;

    /// <summary>What the Map's result is, now that its parts are written.</summary>
    internal sealed record Written(JsonataValue Result) : StoreOutcome;

    internal sealed record Failed(string Error, string Cause) : StoreOutcome;
}
