namespace FlowDsl.Asl.Diagnostics;

/// <summary>A line of C#.</summary>
/// <param name="File">The file, relative to the repository; never a path of this machine.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record SourcePlace(string File, int Line) : Place
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}({Line})";
}
