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
    public static StateMachine Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Read(s_strict.GetBytes(json));
        }
        catch (EncoderFallbackException broken)
        {
            throw new DiagnosticException([new Diagnostic
            {
                Code = DiagnosticCodes.BrokenText,
                Reason = $"the character at index {broken.Index} is half of a surrogate pair",
            }]);
        }
    }

    /// <inheritdoc cref="Read(string)"/>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    public static StateMachine Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        var problems = new Problems(utf8);
        JsonScan.Check(utf8.Span, problems);
        problems.ThrowIfAny();

        using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = JsonScan.MaxDepth + 1 });
        var machine = ScopeReader.Machine(new Located(document.RootElement.Clone()), problems);
        problems.ThrowIfAny();
        return machine!;
    }
}
