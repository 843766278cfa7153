using System.Text;
using FlowDsl.Jsonata.Errors;
using static FlowDsl.Jsonata.Functions.Arguments;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Base 64 and percent-encoding.</summary>
internal static class EncodingFunctions
{
    private const string ComponentMarks = "-_.!~*'()";
    private const string Reserved = ";/?:@&=+$,#";

    internal static readonly BuiltIn[] All =
    [
        // As btoa and atob of a browser: each character is a byte.
        Define("base64encode", "<s-:s>", (a, call) => a[0].IsUndefined ? default : call.Built(Convert.ToBase64String(LowBytes(a[0].Text())))),
        Define("base64decode", "<s-:s>", (a, call) => a[0].IsUndefined ? default : call.Built(Encoding.Latin1.GetString(Base64.Decode(a[0].Text())))),
        Define("encodeUrlComponent", "<s-:s>", (a, call) => Encode(a[0], ComponentMarks, "encodeUrlComponent", call)),
        Define("encodeUrl", "<s-:s>", (a, call) => Encode(a[0], ComponentMarks + Reserved, "encodeUrl", call)),
        Define("decodeUrlComponent", "<s-:s>", (a, call) => Decode(a[0], "", "decodeUrlComponent", call)),
        Define("decodeUrl", "<s-:s>", (a, call) => Decode(a[0], Reserved, "decodeUrl", call)),
    ];

    private static byte[] LowBytes(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = unchecked((byte)text[i]);
        return bytes;
    }

    private static JsonataValue Encode(JsonataValue value, string marks, string function, JsonataCall call) =>
        value.IsUndefined ? default : call.Built(PercentEncoding.Encode(value.Text(), marks) ?? throw Malformed(value, function));

    private static JsonataValue Decode(JsonataValue value, string kept, string function, JsonataCall call) =>
        value.IsUndefined ? default : call.Built(PercentEncoding.Decode(value.Text(), kept) ?? throw Malformed(value, function));

    private static JsonataException Malformed(JsonataValue value, string function) =>
        Fault.Of("D3140", value: value, message: $"Malformed URL passed to ${function}(): {Values.ValueText.Quote(value.Text())}");
}
