using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FlowDsl.Authoring.Building;

namespace FlowDsl;

/// <summary>Any action of any AWS service (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html"/>).</summary>
public static class Sdk
{
    /// <summary>Calls an action. Its request and response are records marked with <see cref="AwsShapeAttribute"/>, with the members that the workflow needs.</summary>
    /// <typeparam name="TRequest">The request.</typeparam>
    /// <typeparam name="TResponse">The response.</typeparam>
    /// <param name="service">The service as Step Functions names it, for instance <c>glue</c>.</param>
    /// <param name="action">The action in camel case, for instance <c>getCrawler</c>.</param>
    /// <param name="request">The request.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static TaskSpec<TResponse> Call<TRequest, TResponse>(string service, string action, Expression<Func<TRequest>> request,
        [CallerArgumentExpression(nameof(request))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Resource(service, action), TaskArguments.Whole(new LambdaSource(request, text, file, line))) { Problems = [.. ProblemsOf(service, action, typeof(TRequest))] };

    internal static string Resource(string service, string action) => $"arn:aws:states:::aws-sdk:{service}:{action}";

    private static IEnumerable<string> ProblemsOf(string service, string action, Type request)
    {
        if (service.Length == 0 || service.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)))
            yield return $"'{service}' names no service: Step Functions writes them in lower-case letters and digits";
        if (action.Length == 0 || !char.IsAsciiLetterLower(action[0]) || action.Any(c => !char.IsAsciiLetterOrDigit(c)))
            yield return $"'{action}' names no action: Step Functions writes them in camel case, as getCrawler";
        if (!request.IsDefined(typeof(AwsShapeAttribute), inherit: false))
            yield return $"{request.Name} is no request of AWS: mark it with [AwsShape], so that its members keep their names";
    }
}
