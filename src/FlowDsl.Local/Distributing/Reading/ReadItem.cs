using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>One item of a distributed Map.</summary>
/// <param name="Key">Its name, where it is a member of an object.</param>
/// <param name="Value">The item.</param>
/// <param name="Source">Where it comes from: <c>STATE_DATA</c>, <c>S3://bucket</c> of a listing, <c>S3://bucket/key</c>.</param>
internal readonly record struct ReadItem(string? Key, JsonataValue Value, string Source)
{
    public const string StateData = "STATE_DATA";
}
