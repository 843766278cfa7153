using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>A JSON value of a file as an item.</summary>
internal static class JsonItem
{
    /// <exception cref="ItemsRefused">
    /// Some of its text is no text: the JSON reader does not look at that before the text is wanted, which would be too late to fail.
    /// </exception>
    public static JsonataValue Of(JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element);
        if (!Utf8.IsValid(raw)) throw new ItemsRefused("The object is no valid JSON: it is not in UTF-8.");
        if (raw.Contains((byte)'\\')) CheckNames(element);
        return JsonataValue.From(element);
    }

    private static void CheckNames(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) CheckNames(item);
        }
        else if (element.ValueKind is JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                Name(member);
                CheckNames(member.Value);
            }
        }
    }

    private static void Name(JsonProperty member)
    {
        try
        {
            _ = member.Name;
        }
        catch (InvalidOperationException broken)
        {
            throw new ItemsRefused($"The object is no valid JSON: {broken.Message}");
        }
    }
}
