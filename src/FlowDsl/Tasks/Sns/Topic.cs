using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FlowDsl.Authoring.Building;
using FlowDsl.Expressions.Ir;

namespace FlowDsl;

/// <summary>An SNS topic.</summary>
/// <param name="token">Stands for its ARN.</param>
public sealed class Topic(string token)
{
    /// <summary>Stands for the topic's ARN in the definition.</summary>
    public Token Token { get; } = new(token);

    /// <summary>Publishes a message (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html"/>), with retries on SNS's transient errors.</summary>
    /// <param name="message">The message; at most 256 KiB, and not empty.</param>
    /// <param name="subject">The subject of an e-mail: at most 100 ASCII characters without line breaks.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TaskSpec<PublishResult> Publish(Expression<Func<string>> message, string? subject = null,
        [CallerArgumentExpression(nameof(message))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Spec(TaskArguments.Members().With("TopicArn", Token.ToString()), subject, a => a.With("Message", new LambdaSource(message, text, file, line)));

    internal TaskSpec<PublishResult> Publish(string subject, Func<Block, Expr> message) =>
        Spec(TaskArguments.Members().With("TopicArn", Token.ToString()), subject, a => a.With("Message", message));

    private static TaskSpec<PublishResult> Spec(TaskArguments arguments, string? subject, Func<TaskArguments, TaskArguments> message)
    {
        if (subject is not null) arguments = arguments.With("Subject", subject);
        var publish = new TaskSpec<PublishResult>("arn:aws:states:::sns:publish", message(arguments)) { Problems = SubjectProblems(subject) };
        return publish.Retry(FlowDsl.Retry.On(SnsErrors.Transient).Times(3).Every(1.Seconds).Backoff(2).WithJitter());
    }

    private static string[] SubjectProblems(string? subject) =>
        subject is null || (subject.Length is > 0 and <= 100 && subject.All(c => c is >= ' ' and <= '~') && subject[0] != ' ')
            ? []
            : [$"the subject '{subject}' is none that SNS takes: 1 to 100 printable ASCII characters, not beginning with a blank"];
}
