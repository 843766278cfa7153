namespace FlowDsl.Jsonata;

/// <summary>What a function does.</summary>
/// <param name="arguments">The arguments, checked against the signature: as many as it has parameters, undefined where an optional one was left out.</param>
/// <param name="call">The evaluation in which the function is called.</param>
/// <returns>The result.</returns>
/// <exception cref="JsonataException">The function cannot give one; make it by <see cref="JsonataCall.Fail"/>.</exception>
/// <exception cref="OperationCanceledException">The evaluation was cancelled. It goes to the caller as it is; any other exception becomes U1003.</exception>
public delegate JsonataValue JsonataFunctionBody(ReadOnlySpan<JsonataValue> arguments, JsonataCall call);
