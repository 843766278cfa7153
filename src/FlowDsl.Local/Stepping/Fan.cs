using FlowDsl.Jsonata;

namespace FlowDsl.Local.Stepping;

/// <summary>A Parallel or Map that is under way.</summary>
internal sealed class Fan
{
    /// <summary>The event that the branches and iterations hang on.</summary>
    public required long StartedEvent { get; set; }

    /// <summary>What each branch or iteration gets.</summary>
    public required JsonataValue[] Inputs { get; set; }

    /// <summary>What each gave; undefined until it has.</summary>
    public required JsonataValue[] Results { get; set; }

    /// <summary>How many may run at once.</summary>
    public required int Concurrency { get; set; }

    /// <summary>How many were started.</summary>
    public int Started { get; set; }

    /// <summary>How many ended.</summary>
    public int Ended { get; set; }

    /// <summary>The branches, iterations or children that failed or were given up, by index, as they stood: a redrive goes on with them.</summary>
    public Dictionary<int, Cursor> Stopped { get; set; } = [];

    /// <summary>What a distributed Map knows beside.</summary>
    public Distributing.MapRun? Run { get; set; }
}
