using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;

namespace FlowDsl.Local.Tests.Planning;

/// <summary>What is wrong with a definition, if anything is.</summary>
internal static class Loading
{
    public static IReadOnlyList<Diagnostic> Problems(string definition) =>
        Record.Exception(() => LocalStateMachine.Load(AslReader.Read(definition))) is { } thrown ? Assert.IsType<DiagnosticException>(thrown).Diagnostics : [];

    /// <summary>The codes and places: <c>FLOW1404 /States/A</c>.</summary>
    public static string[] Places(string definition) => [.. Problems(definition).Select(Place)];

    public static string Place(Diagnostic problem) => $"{problem.Code.Id} {((JsonPlace)problem.Place!).JsonPointer}";

    public static void Loads(string definition) => Assert.Empty(Problems(definition));
}
