namespace FlowDsl.Asl.Intrinsics;

/// <summary>An intrinsic function cannot work with its arguments: Step Functions' <c>States.IntrinsicFailure</c>.</summary>
/// <param name="message">The reason, as Step Functions begins it: <c>The function '…' had the following error: </c>.</param>
public sealed class IntrinsicFailedException(string message) : Exception(message);
