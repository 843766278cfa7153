using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing.Reading;

namespace FlowDsl.Local.Distributing;

/// <summary>What a store did.</summary>
internal abstract record StoreOutcome
{
    /// <summary>The items.</summary>
    internal sealed record Items(IReadOnlyList<ReadItem> Values) : StoreOutcome;

    /// <summary>What the Map's result is, now that its parts are written.</summary>
    internal sealed record Written(JsonataValue Result) : StoreOutcome;

    internal sealed record Failed(string Error, string Cause) : StoreOutcome;
}
