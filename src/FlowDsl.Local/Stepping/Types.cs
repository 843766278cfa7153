using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>Failures about the type of a computed value, in AWS's words.</summary>
internal static class Types
{
    public static StateFailure Unexpected(Template template, string field, string expected, JsonataValue value)
    {
        var which = template is Template.Computed computed ? $"The JSONata expression '{computed.Expression.Text}' specified for the field '{field}'" : $"The value of the field '{field}'";
        return new StateFailure(
            ErrorNames.QueryEvaluationError,
            $"{which} returned an unexpected result type. Expected '{expected}', but was '{NameOf(value)}' for value: {value.ToJson()}") { Location = field };
    }

    private static string NameOf(JsonataValue value) => value.Kind switch
    {
        JsonataKind.Array => "array",
        JsonataKind.Object => "object",
        JsonataKind.String => "string",
        JsonataKind.Number => "number",
        JsonataKind.Null => "null",
        _ => "boolean",
    };
}
