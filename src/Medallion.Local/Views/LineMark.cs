namespace Medallion.Local.Views;

/// <summary>What a line of a run tells.</summary>
internal enum LineMark
{
    /// <summary>A state did its work.</summary>
    Done,

    /// <summary>A state that only leads on.</summary>
    Passed,

    /// <summary>The execution waits.</summary>
    Waits,

    /// <summary>An attempt failed.</summary>
    Failed,

    /// <summary>It will be tried again.</summary>
    Retries,

    /// <summary>An error was caught.</summary>
    Caught,
}
