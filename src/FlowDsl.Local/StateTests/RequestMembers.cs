using System.Text.Json;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Local.StateTests;

/// <summary>The members that a request in the API's JSON has, and their types. AWS's client for Python sends no others, and says so as this does.</summary>
internal static class RequestMembers
{
    public const string NoDefinition = $"Missing required parameter in input: \"{Definition}\"";

    private const string Definition = "definition";
    private const string Text = "<class 'str'>";
    private const string Truth = "<class 'bool'>";
    private const string Whole = "<class 'int'>";
    private const string Part = "<class 'dict'>";

    private static readonly Dictionary<string, (string Name, string Type)[]> s_parts = new(StringComparer.Ordinal)
    {
        [""] =
        [
            (Definition, Text), ("roleArn", Text), ("input", Text), ("inspectionLevel", Text), ("revealSecrets", Truth), ("variables", Text), ("stateName", Text),
            ("mock", Part), ("context", Text), ("stateConfiguration", Part),
        ],
        ["mock"] = [("result", Text), ("errorOutput", Part), ("fieldValidationMode", Text)],
        ["mock.errorOutput"] = [("error", Text), ("cause", Text)],
        ["stateConfiguration"] = [("retrierRetryCount", Whole), ("errorCausedByState", Text), ("mapIterationFailureCount", Whole), ("mapItemReaderData", Text)],
    };

    /// <exception cref="StateTestRefusedException">The definition is missing, or there are members that the API does not know or of other types; all of them are named.</exception>
    public static void Check(JsonElement request)
    {
        string[] missing = IsGiven(request, Definition) ? [] : [NoDefinition];
        Refuse([.. missing, .. Problems(request, "")]);
    }

    /// <exception cref="StateTestRefusedException">There are problems.</exception>
    public static void Refuse(IReadOnlyCollection<string> problems)
    {
        if (problems.Count > 0) throw new StateTestRefusedException("ParamValidationError", "Parameter validation failed:\n" + string.Join('\n', problems));
    }

    private static IEnumerable<string> Problems(JsonElement part, string path)
    {
        var known = s_parts[path];
        // A null is as nothing.
        var given = part.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null).ToLookup(member => known.Any(one => one.Name == member.Name));
        return given[false].Select(member => Unknown(member.Name, path, [.. known.Select(one => one.Name)]))
            .Concat(given[true].SelectMany(member => Problems(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}", known.First(one => one.Name == member.Name).Type)));
    }

    private static IEnumerable<string> Problems(JsonElement value, string path, string type)
    {
        var (found, text) = value.ValueKind switch
        {
            JsonValueKind.String => (Text, value.GetString()),
            JsonValueKind.True => (Truth, "True"),
            JsonValueKind.False => (Truth, "False"),
            JsonValueKind.Number => (value.TryGetInt32(out _) ? Whole : "<class 'float'>", value.GetRawText()),
            JsonValueKind.Object => (Part, value.GetRawText()),
            _ => ("<class 'list'>", value.GetRawText()),
        };
        if (found != type) return [$"Invalid type for parameter {path}, value: {text}, type: {found}, valid types: {type}"];
        return type == Part ? Problems(value, path) : [];
    }

    private static string Unknown(string name, string path, string[] names) =>
        $"Unknown parameter in {(path.Length == 0 ? "input" : path)}: \"{name}\", must be one of: {string.Join(", ", names)}"
        + (NearestName.Of(name, names) is { } nearest ? $" (did you mean \"{nearest}\"?)" : "");

    private static bool IsGiven(JsonElement part, string name) => part.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;
}
