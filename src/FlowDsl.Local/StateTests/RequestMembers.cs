using System.Text.Json;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Local.StateTests;

/// <summary>The members that a request in the API's JSON may have. AWS's own client sends no other, and says so as this does.</summary>
internal static class RequestMembers
{
    private static readonly (string Path, string[] Names)[] s_objects =
    [
        ("", ["definition", "roleArn", "input", "inspectionLevel", "revealSecrets", "variables", "stateName", "mock", "context", "stateConfiguration"]),
        ("mock", ["result", "errorOutput", "fieldValidationMode"]),
        ("mock.errorOutput", ["error", "cause"]),
        ("stateConfiguration", ["retrierRetryCount", "errorCausedByState", "mapIterationFailureCount", "mapItemReaderData"]),
    ];

    /// <exception cref="StateTestRefusedException">There is a member that the API does not know; all of them are named.</exception>
    public static void Check(JsonElement request)
    {
        string[] problems = [.. s_objects.SelectMany(part => Unknown(Find(request, part.Path), part.Path, part.Names))];
        if (problems.Length > 0) throw new StateTestRefusedException("ParamValidationError", "Parameter validation failed:\n" + string.Join('\n', problems));
    }

    private static IEnumerable<string> Unknown(JsonElement? part, string path, string[] names) => part is not { ValueKind: JsonValueKind.Object } present ? []
        : present.EnumerateObject().Where(member => !names.Contains(member.Name)).Select(member => $"Unknown parameter in {(path.Length == 0 ? "input" : path)}: "
            + $"\"{member.Name}\", must be one of: {string.Join(", ", names)}{(NearestName.Of(member.Name, names) is { } nearest ? $" (did you mean \"{nearest}\"?)" : "")}");

    private static JsonElement? Find(JsonElement request, string path)
    {
        JsonElement? found = request;
        foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            found = found is { ValueKind: JsonValueKind.Object } part && part.TryGetProperty(name, out var member) ? member : null;
        return found;
    }
}
