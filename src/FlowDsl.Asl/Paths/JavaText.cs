using System.Text;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths;

/// <summary>Values as the service, which is written in Java, prints them.</summary>
internal static class JavaText
{
    /// <summary>What Jayway says of a member that is asked of what has none.</summary>
    public static string NoObject(string fragment, string before, JsonataValue value) =>
        $"Expected to find an object with property {fragment} in path {before} but found '{Class(value)}'. "
        + "This is not a json object according to the JsonProvider: 'com.jayway.jsonpath.spi.json.JacksonJsonProvider'.";

    /// <summary><c>{a=1, b=[x, null]}</c>: texts without quotes.</summary>
    public static string Of(JsonataValue value)
    {
        if (value.Kind is JsonataKind.String) return value.AsString();
        if (value.Kind is not (JsonataKind.Array or JsonataKind.Object)) return value.ToString();
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonataValue value)
    {
        var separator = "";
        switch (value.Kind)
        {
            case JsonataKind.Object:
                text.Append('{');
                foreach (var (name, member) in value.Members)
                {
                    text.Append(separator).Append(name).Append('=');
                    Write(text, member);
                    separator = ", ";
                }

                text.Append('}');
                break;
            case JsonataKind.Array:
                text.Append('[');
                for (var i = 0; i < value.Count; i++)
                {
                    text.Append(separator);
                    Write(text, value[i]);
                    separator = ", ";
                }

                text.Append(']');
                break;
            default:
                text.Append(Of(value));
                break;
        }
    }

    private static string Class(JsonataValue value) => value.Kind switch
    {
        JsonataKind.String => "java.lang.String",
        JsonataKind.Boolean => "java.lang.Boolean",
        JsonataKind.Number => value.AsNumber() == Math.Floor(value.AsNumber()) ? "java.lang.Integer" : "java.lang.Double",
        JsonataKind.Array => "java.util.ArrayList",
        _ => "null",
    };
}
