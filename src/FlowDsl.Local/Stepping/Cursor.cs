using System.Text.Json;

namespace FlowDsl.Local.Stepping;

/// <summary>Where an execution stands in one scope: the machine, a branch, an iteration.</summary>
internal sealed class Cursor
{
    public required int Id { get; set; }

    /// <summary>The cursor that stands on the Parallel or Map around this scope; null for the machine.</summary>
    public int? Parent { get; set; }

    /// <summary>The branch's or iteration's index.</summary>
    public int Index { get; set; }

    /// <summary>The name of the state that runs or is about to be entered.</summary>
    public required string State { get; set; }

    public required JsonElement Input { get; set; }

    public DateTimeOffset EnteredAt { get; set; }

    public long EnteredEvent { get; set; }

    public long BeforeEntered { get; set; }

    /// <summary>The latest event in this scope.</summary>
    public long LastEvent { get; set; }

    /// <summary>The variables of this scope; those of the scopes around it are readable too.</summary>
    public Dictionary<string, JsonElement> Variables { get; set; } = [];

    /// <summary>Retries in this visit to the state.</summary>
    public int RetryCount { get; set; }

    /// <summary>Retries in this visit by retrier.</summary>
    public int[] RetriesUsed { get; set; } = [];

    /// <summary>The token of the task that runs, when its resource has one.</summary>
    public string? TaskToken { get; set; }

    public Pending? Pending { get; set; }

    public Fan? Fan { get; set; }
}
