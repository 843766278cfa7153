using System.Text;
using System.Text.Json;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata;

// To and from JSON text.
public readonly partial struct JsonataValue
{
    /// <summary>The value of a JSON text, which must not be nested deeper than 1,000 levels.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonataValue Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return From(JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = 1000 }));
    }

    /// <summary>The JSON text without white space, with characters as they are where JSON allows it.</summary>
    /// <exception cref="InvalidOperationException">It is undefined or a function.</exception>
    public string ToJson() => CompactText.Of(this);

    /// <summary>Whether the JSON text has more than so many bytes of UTF-8. Small values are not written for that.</summary>
    public bool IsLongerThan(int bytes) => 
        CompactText.MayExceed(this, bytes) && (CompactText.MustExceed(this, bytes) || Encoding.UTF8.GetByteCount(ToJson()) > bytes);
}
