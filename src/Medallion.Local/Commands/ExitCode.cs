namespace Medallion.Local.Commands;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Done = 0;

    /// <summary>An execution failed, or a workflow has problems.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage or input.</summary>
    public const int Usage = 2;

    /// <summary>A fault of this program.</summary>
    public const int Fault = 70;
}
