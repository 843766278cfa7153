using FlowDsl.Asl.Profile;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Planning;

/// <summary>A JSONata expression of a definition, parsed once.</summary>
internal sealed class Expression
{
    private const string TooMuchMemory = "U1002";

    /// <summary>The service's words, which do not say what the limit is.</summary>
    private const string MemoryExceeded = "Expression evaluation memory limit exceeded";

    private readonly JsonataExpression _parsed;

    private Expression(JsonataExpression parsed) => _parsed = parsed;

    /// <summary>The text between the delimiters.</summary>
    public string Text => _parsed.Text;

    /// <summary>Whether a text is an expression: it begins and ends with the delimiters, with nothing around them.</summary>
    public static bool Is(string text) => text.Length >= 4 && text.StartsWith("{%", StringComparison.Ordinal) && text.EndsWith("%}", StringComparison.Ordinal);

    /// <summary>Whether a text is half of an expression: it begins as one and is never closed, or ends as one and was never opened. With something around both delimiters it is a plain text.</summary>
    public static bool IsHalf(string text) =>
        text.StartsWith("{%", StringComparison.Ordinal) ? !text.Contains("%}", StringComparison.Ordinal) : text.EndsWith("%}", StringComparison.Ordinal) && !text.Contains("{%", StringComparison.Ordinal);

    /// <exception cref="JsonataProblemException">Step Functions would refuse it.</exception>
    public static Expression Parse(string text, StatesMembers readable) => new(StepFunctionsJsonata.Parse(text[2..^2].Trim(), readable));

    /// <summary>The value; or undefined and what AWS says about an expression that has none.</summary>
    public JsonataValue Evaluate(Surroundings surroundings, out string problem)
    {
        try
        {
            var value = _parsed.Evaluate(JsonataValue.Undefined, surroundings, StepFunctionsJsonata.Limits, surroundings);
            problem = value.TrySettle(out var settled) ? "" : value.Kind is JsonataKind.Undefined ? "returned nothing (undefined)." : "returned an unsupported result type.";
            return settled;
        }
        catch (JsonataException failed)
        {
            problem = $"threw an error during evaluation. {failed.Code}: {(failed.Code == TooMuchMemory ? MemoryExceeded : failed.Message)}";
            return default;
        }
    }
}
