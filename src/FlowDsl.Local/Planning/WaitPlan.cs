using FlowDsl.Asl.Model;
using FlowDsl.Asl.Paths;

namespace FlowDsl.Local.Planning;

/// <summary>Wait: until an instant, or for some seconds. One of the four is set.</summary>
internal sealed record WaitPlan(State State) : StatePlan(State)
{
    public Template? Seconds { get; init; }

    public Template? Timestamp { get; init; }

    public JsonPath? SecondsPath { get; init; }

    public JsonPath? TimestampPath { get; init; }
}
