using System.Text;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>
/// Reads a definition. It refuses only what has no place in the model; whether the definition makes sense is for the validation to say.
/// The text may come from anyone: it is bounded in size (1 MiB) and depth.
/// </summary>
public static class AslReader
{
    /// <summary>The largest definition that Step Functions takes, in bytes of UTF-8.</summary>
    public const int MaxBytes = 1_048_576;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a definition.</summary>
    /// <exception cref="DiagnosticException">The text is no definition; every problem has its pointer, line and column.</exception>
    public static StateMachine Read(string json) => Inspect(json).MachineOrThrow();

    /// <inheritdoc cref="Read(string)"/>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    public static StateMachine Read(ReadOnlyMemory<byte> utf8) => Inspect(utf8).MachineOrThrow();

    /// <summary>
    /// Reads a text that may be wrong, for tools that check, mend or compare definitions: what has no place in the model is named by a diagnostic and kept
    /// as an <see cref="UnknownField"/> or an <see cref="UnknownState"/>. Writing the machine gives the same JSON again.
    /// </summary>
    /// <returns>All problems, and a machine wherever the text is a JSON object.</returns>
    public static AslReading Inspect(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        // No encoding of a text is shorter, and a huge one is not worth encoding.
        if (json.Length > MaxBytes + 3) return new AslReading(null, [JsonScan.TooLarge(json.Length)]);
        try
        {
            return Inspect(s_strict.GetBytes(json));
        }
        catch (EncoderFallbackException broken)
        {
            return new AslReading(null, [new Diagnostic
            {
                Code = DiagnosticCodes.BrokenText,
                Reason = $"the character at index {broken.Index} is half of a surrogate pair",
            }]);
        }
    }

    /// <inheritdoc cref="Inspect(string)"/>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    public static AslReading Inspect(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        var problems = new Problems(utf8);
        JsonScan.Check(utf8.Span, problems);
        if (problems.Found.Count > 0) return new AslReading(null, problems.Found);

        using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = JsonScan.MaxDepth + 1 });
        var machine = ScopeReader.Machine(new Located(document.RootElement.Clone()), problems);
        return new AslReading(machine, problems.Found) { Text = utf8 };
    }
}
