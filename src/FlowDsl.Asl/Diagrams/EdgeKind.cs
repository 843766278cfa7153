namespace FlowDsl.Asl.Diagrams;

/// <summary>Why one state follows another.</summary>
public enum EdgeKind
{
    /// <summary>It is what comes next.</summary>
    Next,

    /// <summary>A rule of a Choice held.</summary>
    Rule,

    /// <summary>No rule of a Choice held.</summary>
    Default,

    /// <summary>An error was caught.</summary>
    Catch,
}
