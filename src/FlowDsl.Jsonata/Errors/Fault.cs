using System.Globalization;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Errors;

/// <summary>
/// Makes the exceptions. Codes and messages are those of the reference implementation: tools and services show them, and people search for them.
/// </summary>
internal static class Fault
{
    internal const int NoPosition = -1;

    internal static JsonataException Of(
        string code,
        int position = NoPosition,
        string? token = null,
        JsonataValue value = default,
        JsonataValue value2 = default,
        int index = 0,
        string? message = null,
        Exception? inner = null) =>
        new(code, message ?? Fill(code, token, value, value2, index), position, token, value, inner);

    /// <summary>An expression whose tree is higher than the library, or the stack that it was given, can walk.</summary>
    internal static JsonataException TooDeep(int position) => Of("U1001", position, message: "The expression is nested too deeply");

    /// <summary>A limit of size that was reached.</summary>
    /// <param name="limit">What there was too much of, and which limit that is.</param>
    internal static JsonataException TooLarge(string limit) => Of("U1002", message: $"Expression evaluation memory limit exceeded: {limit}");

    /// <summary>
    /// Notes the place of the call in which an error happened. A filter of exceptions that never catches, because to throw again costs more than to evaluate.
    /// </summary>
    internal static bool IsCaughtAt(JsonataException fault, int position, string? token)
    {
        if (fault.Position != NoPosition) return false;
        if (token is not null) IsCaughtIn(fault, token);
        fault.Position = position;
        return false;
    }

    /// <summary>Notes the name of the function in which an error happened. A filter that never catches, too.</summary>
    internal static bool IsCaughtIn(JsonataException fault, string token)
    {
        if (fault.Token is null) fault.Name(token, FillToken(fault.Message, token));
        return false;
    }

    /// <summary>Names what has no name as the reference implementation does. A filter that never catches, too.</summary>
    internal static bool Completes(JsonataException fault)
    {
        if (fault.Token is null) fault.Name(null, fault.Message.Replace("{{token}}", "undefined", StringComparison.Ordinal));
        return false;
    }

    private static string Fill(string code, string? token, JsonataValue value, JsonataValue value2, int index)
    {
        var template = SyntaxMessages.ByCode.GetValueOrDefault(code) ?? EvaluationMessages.ByCode.GetValueOrDefault(code) ?? FunctionMessages.ByCode[code];
        return (token is null ? template : FillToken(template, token))
            .Replace("{{value}}", Show(value), StringComparison.Ordinal)
            .Replace("{{exp}}", Show(value2), StringComparison.Ordinal)
            .Replace("{{value2}}", Show(value2), StringComparison.Ordinal)
            .Replace("{{type}}", Show(value2), StringComparison.Ordinal)
            .Replace("{{index}}", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string FillToken(string template, string token) =>
        template.Replace("{{{token}}}", token, StringComparison.Ordinal).Replace("{{token}}", ValueText.Quote(token), StringComparison.Ordinal);

    private static string Show(JsonataValue value) => value switch
    {
        { IsUndefined: true } => "undefined",
        { IsNumber: true } => JsNumber.Format(value.Number),
        _ => ValueText.Brief(value),
    };
}
