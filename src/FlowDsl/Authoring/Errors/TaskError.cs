namespace FlowDsl;

/// <summary>An error that was caught: <c>$states.errorOutput</c>.</summary>
[AwsShape]
public sealed record TaskError
{
    /// <summary>The error's name.</summary>
    public required string Error { get; init; }

    /// <summary>The error's cause: text, and for a Lambda function or a failed job the text of a JSON document. Empty for a timeout.</summary>
    public required string Cause { get; init; }

    /// <summary>The cause as a document, inside a lambda that is handed to the builder. For a Lambda function's error, <see cref="LambdaFailure"/>.</summary>
    /// <typeparam name="T">The document's type.</typeparam>
    /// <exception cref="InvalidOperationException">Always, when it is run: it is translated to <c>$parse</c>.</exception>
    public T CauseAs<T>() => throw ExecutionInfo.OutsideOfALambda();
}
