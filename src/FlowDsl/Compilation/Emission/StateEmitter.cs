using System.Text.Json;
using FlowDsl.Asl.Model;
using FlowDsl.Compilation.Drafts;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation.Emission;

/// <summary>Makes states of drafts and of the fields that <see cref="FieldWriter"/> wrote for them, in the same order.</summary>
/// <param name="fields">The fields of all states.</param>
internal sealed class StateEmitter(IReadOnlyList<JsonElement> fields)
{
    private int _taken;

    public State Emit(Draft draft) => draft switch
    {
        PassDraft pass => new PassState { Name = pass.Name, Assign = Assign(pass.Assign), Next = pass.Next },
        WaitDraft wait => new WaitState
        {
            Name = wait.Name,
            Seconds = Field(wait.Seconds),
            Timestamp = Field(wait.Until),
            Assign = Assign(wait.Assign),
            Next = wait.Next,
        },
        ChoiceDraft choice => new ChoiceState
        {
            Name = choice.Name,
            Choices = [.. choice.Rules.Select(rule => new ChoiceRule { Condition = Field(rule.Condition), Assign = Assign(rule.Assign), Next = rule.Next })],
            Assign = Assign(choice.Assign),
            Default = choice.Default,
        },
        SucceedDraft succeed => new SucceedState { Name = succeed.Name, Output = Field(succeed.Output) },
        FailDraft fail => new FailState { Name = fail.Name, Error = Field(fail.Error), Cause = Field(fail.Cause) },
        TaskDraft task => Task(task),
        _ => throw new InvalidOperationException($"No state is written of {draft.GetType().Name}."),
    };

    private TaskState Task(TaskDraft task) => new()
    {
        Name = task.Name,
        Resource = task.Node.Resource,
        Arguments = Field(task.Node.Arguments),
        TimeoutSeconds = Seconds(task.Node.Timeout),
        HeartbeatSeconds = Seconds(task.Node.Heartbeat),
        Retry = [.. task.Node.Retries.Select(Retrier)],
        Catch = [.. task.Catch.Select(Catcher)],
        Assign = Assign(task.Assign),
        Next = task.Next,
    };

    private static Retrier Retrier(Retry retry) => new()
    {
        ErrorEquals = retry.Errors.Names,
        IntervalSeconds = (int)retry.Interval.TotalSeconds,
        MaxAttempts = retry.MaxAttempts,
        BackoffRate = retry.BackoffRate,
        MaxDelaySeconds = (int?)retry.MaxDelay?.TotalSeconds,
        JitterStrategy = retry.Jitter ? JitterStrategy.Full : null,
    };

    private Catcher Catcher(CatcherDraft catcher) => new() { ErrorEquals = catcher.Errors.Names, Assign = Assign(catcher.Assign), Next = catcher.Next };

    private JsonElement? Assign(IReadOnlyList<Assignment> assignments) => assignments.Count == 0 ? null : Taken();

    private JsonElement? Field(Expr? expr) => expr is null ? null : Taken();

    private JsonElement Taken() => fields[_taken++];

    private static JsonElement? Seconds(TimeSpan? time) => time is { } t ? JsonSerializer.SerializeToElement((long)t.TotalSeconds) : null;
}
