namespace FlowDsl.Local.StateTests;

/// <summary>The request is not one that AWS would run.</summary>
/// <param name="code">The API's code: <c>ValidationException</c>, <c>InvalidDefinition</c>, <c>InvalidExecutionInput</c>; <c>ParamValidationError</c> where AWS's client already says it.</param>
/// <param name="message">The API's message, as far as it is known.</param>
public sealed class StateTestRefusedException(string code, string message) : Exception(message)
{
    /// <summary>The API's code.</summary>
    public string Code { get; } = code;

    internal static StateTestRefusedException Validation(string message) => new("ValidationException", message);

    internal static StateTestRefusedException Definition(string message) => new("InvalidDefinition", message);
}
