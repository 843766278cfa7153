using System.Text.Json.Serialization;
using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Where an execution stands in one scope: the machine, a branch, an iteration.</summary>
internal sealed class Cursor
{
    public required int Id { get; set; }

    /// <summary>The cursor that stands on the Parallel or Map around this scope; null for the machine.</summary>
    public int? ParentId { get; set; }

    /// <summary>The branch's or iteration's index.</summary>
    public int Index { get; set; }

    /// <summary>The name of the state that runs or is about to be entered.</summary>
    public required string State { get; set; }

    public required JsonataValue Input { get; set; }

    public DateTimeOffset EnteredAt { get; set; }

    /// <summary>The event of the state's entry; 0 before that.</summary>
    public long EnteredEvent { get; set; }

    public long BeforeEntered { get; set; }

    /// <summary>The latest event in this scope.</summary>
    public long LastEvent { get; set; }

    /// <summary>The variables of this scope; those of the scopes around it are readable too.</summary>
    public Dictionary<string, JsonataValue>? Variables { get; set; }

    /// <summary>Retries in this visit to the state.</summary>
    public int RetryCount { get; set; }

    /// <summary>Retries in this visit by retrier.</summary>
    public int[] RetriesUsed { get; set; } = [];

    /// <summary>The token of the task that runs, when its resource has one.</summary>
    public string? TaskToken { get; set; }

    public Pending? Pending { get; set; }

    public Fan? Fan { get; set; }

    /// <summary>Set where an execution begins: the machine, and the children of a distributed Map.</summary>
    public Realm? Own { get; set; }

    /// <summary>Whether the state is about to be entered in this turn.</summary>
    public bool IsReady { get; set; }

    /// <summary>With <see cref="IsReady"/>: the state was entered before, and its work is to be done again.</summary>
    public bool IsAgain { get; set; }

    [JsonIgnore]
    public Cursor? Parent { get; set; }

    [JsonIgnore]
    public Realm Realm { get; set; } = null!;

    [JsonIgnore]
    public ScopePlan Scope { get; set; } = null!;

    [JsonIgnore]
    public StatePlan Plan { get; set; } = null!;

    public bool TryGetVariable(string name, out JsonataValue value)
    {
        for (var scope = this; scope is not null; scope = scope.Own is null ? scope.Parent : null)
            if (scope.Variables is { } variables && variables.TryGetValue(name, out value)) return true;
        value = default;
        return false;
    }
}
