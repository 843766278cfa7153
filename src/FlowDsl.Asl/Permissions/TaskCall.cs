using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Permissions;

/// <summary>One task, asked for the names in its request.</summary>
internal sealed class TaskCall(TaskState task, string pointer, Needs needs)
{
    public TaskState Task { get; } = task;

    public Needs Needs { get; } = needs;

    /// <summary>A name in the request, or what stands for it when the request has none; null: then there is a diagnostic that says why.</summary>
    public string? Name(string member, string? byDefault = null)
    {
        var field = Task.Arguments is null ? "Parameters" : "Arguments";
        var request = Task.Arguments ?? Task.Parameters;
        if (request is { ValueKind: JsonValueKind.Object } members)
        {
            if (members.TryGetProperty(member, out var value)) return Literal(value, $"/{field}/{member}");
            if (members.TryGetProperty(member + ".$", out value)) return Refuse($"/{field}{JsonPointers.Of([member + ".$"])}", value);
            if (byDefault is null) Report("", DiagnosticCodes.PermissionUnknown, $"the request names no {member}", null);
            return byDefault;
        }

        Report("", DiagnosticCodes.PermissionUnknown, $"the whole request is computed, so the definition does not tell its {member}", null);
        return null;
    }

    /// <summary>The role that the task assumes, when it does.</summary>
    public string? RoleArn() => Task.Credentials is { ValueKind: JsonValueKind.Object } credentials && credentials.TryGetProperty("RoleArn", out var role)
        ? Literal(role, "/Credentials/RoleArn")
        : Refuse("/Credentials", Task.Credentials!.Value);

    public void Report(string under, DiagnosticCode code, string reason, string? expression) =>
        Needs.Problems.Add(new Diagnostic { Code = code, Place = new JsonPlace(pointer + under), Expression = expression, Reason = reason });

    private string? Literal(JsonElement value, string under) =>
        value.ValueKind == JsonValueKind.String && !value.GetString()!.StartsWith("{%", StringComparison.Ordinal) ? value.GetString() : Refuse(under, value);

    private string? Refuse(string under, JsonElement value)
    {
        Report(under, DiagnosticCodes.ResourceIsComputed, "the name of a resource is known only when the workflow runs", value.ToString());
        return null;
    }
}
