namespace FlowDsl.Asl.Diagnostics;

/// <summary>
/// The one table of codes. By hundreds: 10xx reading a definition, 11xx the structure of a workflow, 12xx expressions, 13xx tasks and resources,
/// 14xx running here, 15xx deploying. An id that was once given is never given another meaning.
/// </summary>
public static partial class DiagnosticCodes
{
    /// <summary>All codes, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All =>
        [.. new[] { Reading, Authoring, Expressions, Tasks, Running, Deploying }.SelectMany(codes => codes).OrderBy(code => code.Id, StringComparer.Ordinal)];
}
