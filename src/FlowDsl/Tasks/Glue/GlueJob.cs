using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using FlowDsl.Authoring.Building;

namespace FlowDsl;

/// <summary>A Glue job.</summary>
/// <typeparam name="TArguments">The arguments of a run beside the job's own: a record whose members are all text, under JSON names that begin with <c>--</c>.</typeparam>
/// <param name="token">Stands for its name.</param>
public sealed class GlueJob<TArguments>(string token)
{
    /// <summary>Stands for the job's name in the definition.</summary>
    public Token Token { get; } = new(token);

    /// <summary>Starts a run and waits for its end (<c>startJobRun.sync</c>, <see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-glue.html"/>). A run that does not succeed is <c>States.TaskFailed</c>. Arguments may be logged: never a secret.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TaskSpec<GlueJobRun> StartAndWait(Expression<Func<TArguments>> arguments,
        [CallerArgumentExpression(nameof(arguments))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new("arn:aws:states:::glue:startJobRun.sync",
            TaskArguments.Members().With("JobName", Token.ToString()).With("Arguments", new LambdaSource(arguments, text, file, line)))
        {
            Problems = [.. typeof(TArguments).GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.PropertyType != typeof(string))
                .Select(p => $"{typeof(TArguments).Name}.{p.Name} is {p.PropertyType.Name}; a Glue job takes text only")],
        };
}
