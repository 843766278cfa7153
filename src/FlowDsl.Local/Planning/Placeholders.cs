using System.Text.Json;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Local.Planning;

/// <summary><c>${Name}</c>: what a deployment fills in. Until then nobody knows of what type the value is.</summary>
internal static class Placeholders
{
    public static bool AreIn(JsonElement value) => AreIn(value.GetRawText());

    public static bool AreIn(string text) => text.Contains("${", StringComparison.Ordinal);

    /// <summary>What is wrong with a field that has one, without its place.</summary>
    public static Diagnostic Problem(string field) => new()
    {
        Code = DiagnosticCodes.NotRunHere,
        Reason = $"the field '{field}' has a placeholder ${{...}} that a deployment fills in",
        Help = "Put the value in the placeholder's place before running the workflow here.",
    };
}
