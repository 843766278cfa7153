using System.Text.Json.Serialization;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Stepping;

/// <summary>One execution: the one that was started, or a child of a distributed Map. It has a history and a context of its own, and sees no variables from outside.</summary>
internal sealed class Realm
{
    /// <summary>Its ARN.</summary>
    public required string Id { get; set; }

    public required string Name { get; set; }

    public required string StateMachineId { get; set; }

    public required string StateMachineName { get; set; }

    public required JsonataValue Input { get; set; }

    public required DateTimeOffset StartTime { get; set; }

    public bool IsExpress { get; set; }

    public int RedriveCount { get; set; }

    public DateTimeOffset? RedriveTime { get; set; }

    public long LastEvent { get; set; }

    /// <summary>How many states an Express execution has entered.</summary>
    public int Entered { get; set; }

    /// <summary>The ticket of an Express child's own timeout.</summary>
    public int? TimeoutTicket { get; set; }

    /// <summary>When that is.</summary>
    public DateTimeOffset? TimeoutDue { get; set; }

    /// <summary>The part of the context object that is the same in all states.</summary>
    [JsonIgnore]
    public JsonataValue ExecutionContext { get; set; }

    [JsonIgnore]
    public JsonataValue MachineContext { get; set; }
}
