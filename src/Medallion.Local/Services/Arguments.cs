using System.Text.Json;
using System.Text.Json.Nodes;
using FlowDsl.Local.Tasks;

namespace Medallion.Local.Services;

/// <summary>Reading a call's arguments and making its answers.</summary>
internal static class Arguments
{
    /// <summary>An argument's text; null when it is missing or no text.</summary>
    public static string? Text(this TaskInvocation invocation, string name) => Member(invocation.Arguments, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>A member of an object; null when it is missing, or when there is no object.</summary>
    public static JsonElement? Member(this JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : null;

    /// <summary>A result, which <c>$states.result</c> will be.</summary>
    public static TaskSucceeded Succeeded(JsonObject result) => new(JsonSerializer.SerializeToElement(result));

    /// <summary>The members that Step Functions adds to the result of an optimized integration.</summary>
    public static JsonObject WithMetadata(this JsonObject result, TaskInvocation invocation)
    {
        result["SdkHttpMetadata"] = new JsonObject { ["HttpStatusCode"] = 200 };
        result["SdkResponseMetadata"] = new JsonObject { ["RequestId"] = InvocationIdentity.RequestId(invocation) };
        return result;
    }
}
