using System.Text.Json;
using FlowDsl.Asl.Model;
using FlowDsl.Compilation.Drafts;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation.Emission;

/// <summary>Gives a drafted state its texts.</summary>
/// <param name="names">The variables' names.</param>
/// <param name="templates">Writes the fields that take JSONata.</param>
/// <param name="inputHere">The workflow's input, in the one state whose own input it is: there it need not be a variable.</param>
internal sealed class StateEmitter(IReadOnlyDictionary<WorkflowVariable, string> names, TemplateEmitter templates, WorkflowVariable? inputHere)
{
    private Func<WorkflowVariable, string>? _text;

    public State Emit(Draft draft) => draft switch
    {
        PassDraft pass => new PassState { Name = pass.Name, Assign = Assign(pass.Assign), Next = pass.Next },
        WaitDraft wait => new WaitState
        {
            Name = wait.Name,
            Seconds = wait.Seconds is null ? null : Json(wait.Seconds),
            Timestamp = wait.Until is null ? null : Json(wait.Until),
            Assign = Assign(wait.Assign),
            Next = wait.Next,
        },
        ChoiceDraft choice => new ChoiceState
        {
            Name = choice.Name,
            Choices = [.. choice.Rules.Select(rule => new ChoiceRule { Condition = Condition(rule.Condition), Assign = Assign(rule.Assign), Next = rule.Next })],
            Assign = Assign(choice.Assign),
            Default = choice.Default,
        },
        SucceedDraft succeed => new SucceedState { Name = succeed.Name, Output = Json(succeed.Output) },
        FailDraft fail => new FailState { Name = fail.Name, Error = Json(fail.Error), Cause = fail.Cause is null ? null : Json(fail.Cause) },
        TaskDraft task => Task(task),
        _ => throw new InvalidOperationException($"No state is written of {draft.GetType().Name}."),
    };

    private TaskState Task(TaskDraft task) => new()
    {
        Name = task.Name,
        Resource = task.Node.Resource,
        Arguments = task.Node.Arguments is null ? null : Json(task.Node.Arguments),
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

    private Catcher Catcher(CatcherDraft catcher) => new()
    {
        ErrorEquals = catcher.Errors.Names,
        Assign = Assign(catcher.Assign, catcher.Error),
        Next = catcher.Next,
    };

    private JsonElement? Assign(IReadOnlyList<Assignment> assignments, WorkflowVariable? errorHere = null)
    {
        if (assignments.Count == 0) return null;
        var members = new ObjectMember[assignments.Count];
        for (var i = 0; i < members.Length; i++) members[i] = new ObjectMember(names[assignments[i].Variable], assignments[i].Value);
        return Json(new ObjectExpr(members), errorHere);
    }

    // AWS takes a literal true here as well; validators that people run do not.
    private JsonElement Condition(Expr expr) => JsonSerializer.SerializeToElement($"{{% {JsonataEmitter.Emit(expr, TextHere(null))} %}}");

    private JsonElement Json(Expr expr, WorkflowVariable? errorHere = null) => templates.Emit(expr, TextHere(errorHere));

    private Func<WorkflowVariable, string> TextHere(WorkflowVariable? error) => error is null ? _text ??= TextWith(null) : TextWith(error);

    private Func<WorkflowVariable, string> TextWith(WorkflowVariable? error) => variable => Text(variable, error);

    private string Text(WorkflowVariable variable, WorkflowVariable? errorHere)
    {
        if (ReferenceEquals(variable, inputHere)) return "$states.input";
        return ReferenceEquals(variable, errorHere) ? "$states.errorOutput" : "$" + names[variable];
    }

    private static JsonElement? Seconds(TimeSpan? time) => time is { } t ? JsonSerializer.SerializeToElement((long)t.TotalSeconds) : null;
}
