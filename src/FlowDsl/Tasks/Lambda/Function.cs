using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FlowDsl.Authoring.Building;

namespace FlowDsl;

/// <summary>A Lambda function.</summary>
/// <typeparam name="TRequest">What it is sent.</typeparam>
/// <typeparam name="TResult">What it answers.</typeparam>
/// <param name="token">Stands for its name or ARN.</param>
public sealed class Function<TRequest, TResult>(string token)
{
    /// <summary>Stands for the function's name or ARN in the definition.</summary>
    public Token Token { get; } = new(token);

    /// <summary>Invokes the function and waits for its answer (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html"/>). An exception of the function is an error of its class's short name.</summary>
    /// <param name="request">What it is sent.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TaskSpec<TResult> Invoke(Expression<Func<TRequest>> request,
        [CallerArgumentExpression(nameof(request))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new("arn:aws:states:::lambda:invoke",
            TaskArguments.Members().With("FunctionName", Token.ToString()).With("Payload", new LambdaSource(request, text, file, line)),
            "Payload");
}
