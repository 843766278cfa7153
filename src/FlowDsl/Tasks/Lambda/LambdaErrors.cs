namespace FlowDsl;

/// <summary>The errors of Lambda itself, as opposed to those that a function raises (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/bp-lambda-serviceexception.html"/>).</summary>
public static class LambdaErrors
{
    /// <summary>Faults of the service that another try may not meet.</summary>
    public static ErrorSet Transient { get; } = new(
        "Lambda.ClientExecutionTimeoutException", "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException", "Lambda.TooManyRequestsException");

    /// <summary>The function ran into its time limit, or its process ended without an answer.</summary>
    public static ErrorSet Died { get; } = new("Sandbox.Timedout", "Lambda.Unknown", "Runtime.ExitError");
}
