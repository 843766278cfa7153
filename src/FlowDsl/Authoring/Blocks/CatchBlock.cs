using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;
using FlowDsl.Expressions.Ir;

namespace FlowDsl;

/// <summary>What happens after an error. It ends the workflow, or recovers with a value in place of the step's.</summary>
/// <typeparam name="T">The type of the step that failed.</typeparam>
/// <typeparam name="TOut">The workflow's output.</typeparam>
public sealed class CatchBlock<T, TOut> : Block<TOut, T>, ICatchBlock
{
    private readonly WorkflowVariable? _target;
    private readonly string _step;

    internal CatchBlock(WorkflowBuilder builder, Block parent, BlockBody body, string step, string errorName, WorkflowVariable? target)
        : base(builder, parent, body, $"the handler of '{step}'")
    {
        Error = new Step<TaskError>(new WorkflowVariable(errorName, typeof(TaskError), this));
        _target = target;
        _step = step;
    }

    /// <summary>The error that was caught.</summary>
    public Step<TaskError> Error { get; }

    private protected override Expr DefaultCause => ErrorTexts.NameAndCause(Error);

    /// <summary>Goes on after the step, with this value as the step's.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The name of the Pass state that assigns it, where one is needed.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Outcome<T> Recover(Expression<Func<T>> value, string? name = null,
        [CallerArgumentExpression(nameof(value))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var place = SourcePaths.PlaceOf(file, line);
        var given = Builder.Translate(value, text, file, line, this);
        return _target is null ? Leave(place) : End(new GiveNode(name ?? $"{_step}: recovered", place, _target, given));
    }

    internal Outcome<T> Leave(Asl.Diagnostics.SourcePlace place) => End(new LeaveNode("Recover", place));
}
