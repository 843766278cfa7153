using System.Text.Json;

namespace FlowDsl.Jsonata.Tests;

/// <summary>Evaluation in one line.</summary>
internal static class Evaluating
{
    /// <summary>The JSON text of the value, "Undefined" or "Function".</summary>
    internal static string Evaluate(string expression, string? input = null, JsonataLimits? limits = null)
    {
        using var document = input is null ? null : JsonDocument.Parse(input);
        return JsonataExpression.Parse(expression).Evaluate(document is null ? default : JsonataValue.From(document.RootElement), limits: limits).ToString();
    }

    /// <summary>The same, or the code of the error with which it fails.</summary>
    internal static string Outcome(string expression, string? input = null)
    {
        try
        {
            return Evaluate(expression, input);
        }
        catch (JsonataException fault)
        {
            return fault.Code;
        }
    }

    /// <summary>The error with which parsing or evaluation fails.</summary>
    internal static JsonataException Fails(string expression, JsonataLimits? limits = null) =>
        Assert.Throws<JsonataException>(() => Evaluate(expression, limits: limits));
}
