namespace FlowDsl.Asl.Diagnostics;

/// <summary>All problems of one piece of work, collected before they were thrown.</summary>
public class DiagnosticException : Exception
{
    /// <summary>An exception whose message has a line for each problem.</summary>
    /// <param name="diagnostics">The problems; at least one.</param>
    public DiagnosticException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    /// <summary>The problems, in the order in which they were found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
