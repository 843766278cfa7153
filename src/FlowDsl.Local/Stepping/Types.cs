using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Failures about the type of a computed value, in AWS's words.</summary>
internal static class Types
{
    public static StateFailure Unexpected(Template template, string field, string expected, JsonElement value)
    {
        var which = template is Template.Computed computed ? $"The JSONata expression '{computed.Expression.Text}' specified for the field '{field}'" : $"The value of the field '{field}'";
        return new StateFailure(
            ErrorNames.QueryEvaluationError,
            $"{which} returned an unexpected result type. Expected '{expected}', but was '{NameOf(value)}' for value: {JsonStyle.Compact(value)}") { Location = field };
    }

    private static string NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
