using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;
using FlowDsl.Expressions.Ir;

namespace FlowDsl;

/// <summary>A block and the ways it may end.</summary>
/// <typeparam name="TOut">The workflow's output.</typeparam>
/// <typeparam name="TResult">What the block owes to the step that it belongs to.</typeparam>
public abstract class Block<TOut, TResult> : Block<TOut>
{
    private protected Block(WorkflowBuilder builder, Block? parent, BlockBody body, string title)
        : base(builder, parent, body, title) { }

    /// <summary>Ends the workflow with its output (a Succeed state).</summary>
    /// <param name="output">The output.</param>
    /// <param name="name">The state's name.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Outcome<TResult> Return(Expression<Func<TOut>> output, string name = "Return",
        [CallerArgumentExpression(nameof(output))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Succeed(name, output, text, file, line);

    /// <summary>Ends the workflow with its output (a Succeed state), for an end that has a name of its own.</summary>
    /// <param name="name">The state's name.</param>
    /// <param name="output">The output.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Outcome<TResult> Succeed(string name, Expression<Func<TOut>> output,
        [CallerArgumentExpression(nameof(output))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        End(new SucceedNode(name, SourcePaths.PlaceOf(file, line), Builder.Translate(output, text, file, line, this)));

    /// <summary>Ends the workflow with an error (a Fail state).</summary>
    /// <param name="name">The state's name; never the error's.</param>
    /// <param name="error">The error's name, which must not begin with <c>States.</c></param>
    /// <param name="cause">The cause; in an error's handler the error that was caught, if left out.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Outcome<TResult> Fail(string name, string error, Expression<Func<string>>? cause = null,
        [CallerArgumentExpression(nameof(cause))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(error);
        var place = SourcePaths.PlaceOf(file, line);
        if (error.StartsWith("States.", StringComparison.Ordinal))
            Builder.Report(Asl.Diagnostics.DiagnosticCodes.BadArgument, place, $"the error '{error}' begins with 'States.', which is kept for Step Functions itself");
        var why = cause is null ? DefaultCause : Builder.Translate(cause, text, file, line, this);
        return End(new FailNode(name, place, ConstantExpr.Of(error), why));
    }

    /// <summary>Ends the block with another lap of a loop around it; when its laps are used up, with what the loop does then.</summary>
    /// <param name="loop">The loop's block.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Outcome<TResult> Again(RepeatBlock<TOut> loop, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(loop);
        var place = SourcePaths.PlaceOf(file, line);
        CheckWithin(loop, "Again", place);
        return End(new AgainNode("Again", place, loop.Loop));
    }

    /// <summary>Ends the block with a failure, which a guard around it handles (a Pass state).</summary>
    /// <param name="guard">The guard's block.</param>
    /// <param name="name">The state's name.</param>
    /// <param name="error">The error's name.</param>
    /// <param name="cause">The cause.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Outcome<TResult> Raise(GuardBlock<TOut> guard, string name, string error, Expression<Func<string>> cause,
        [CallerArgumentExpression(nameof(cause))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(guard);
        ArgumentException.ThrowIfNullOrEmpty(error);
        var place = SourcePaths.PlaceOf(file, line);
        CheckWithin(guard, "Raise", place);
        return End(new RaiseNode(name, place, guard.Node, ConstantExpr.Of(error), Builder.Translate(cause, text, file, line, this)));
    }

    /// <summary>The cause of a failure that names none.</summary>
    private protected virtual Expr? DefaultCause => null;

    private protected Outcome<TResult> End(Node node)
    {
        Builder.Append(this, node);
        return new Outcome<TResult>(this);
    }

    private void CheckWithin(Block around, string verb, Asl.Diagnostics.SourcePlace place)
    {
        if (!IsWithin(around))
            Builder.Report(Asl.Diagnostics.DiagnosticCodes.NotWithin, place, $"{verb} in {Title} names {around.Title}, which is not around it");
    }
}
