using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;
using FlowDsl.Expressions.Ir;

namespace FlowDsl;

/// <summary>A block of a workflow whose result type is known, so that it may be ended early and typed from anywhere.</summary>
/// <typeparam name="TOut">The workflow's output.</typeparam>
public abstract class Block<TOut> : Block
{
    private protected Block(WorkflowBuilder builder, Block? parent, BlockBody body, string title)
        : base(builder, parent, body, title) { }

    /// <summary>The running execution.</summary>
    public ExecutionInfo Execution => ExecutionInfo.Instance;

    /// <summary>The running state.</summary>
    public StateInfo State => StateInfo.Instance;

    /// <summary>Gives a value a name (a Pass state that assigns it).</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The state's name; the variable is called after it.</param>
    /// <param name="value">The value.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Step<T> Let<T>(string name, Expression<Func<T>> value,
        [CallerArgumentExpression(nameof(value))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var variable = new WorkflowVariable(name, typeof(T), this);
        var lambda = new LambdaSource(value, text, file, line);
        Builder.Append(this, new LetNode(name, lambda.Place, variable, Builder.Translate(lambda, this)));
        return new Step<T>(variable);
    }

    /// <summary>Runs a task (a Task state). Its errors are caught with <see cref="Ran{T,TOut}.Catch"/>, directly behind it.</summary>
    /// <typeparam name="T">The task's result.</typeparam>
    /// <param name="name">The state's name; the variable that holds the result is called after it.</param>
    /// <param name="task">The task, made by a resource: <c>function.Invoke(…)</c>, <c>job.StartAndWait(…)</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Ran<T, TOut> Run<T>(string name, TaskSpec<T> task, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var node = TaskNodes.Make(name, task, this, SourcePaths.PlaceOf(file, line));
        Builder.Append(this, node);
        return new Ran<T, TOut>(node, this);
    }

    /// <summary>Takes a branch if a condition holds (a Choice state). What follows is where the branches meet again, unless they end.</summary>
    /// <param name="name">The state's name.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="then">The steps when it holds.</param>
    /// <param name="otherwise">The steps when it does not; none if left out.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void If(string name, Expression<Func<bool>> condition, Action<Branch<TOut>> then, Action<Branch<TOut>>? otherwise = null,
        [CallerArgumentExpression(nameof(condition))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var test = Builder.Translate(condition, text, file, line, this);
        var thenBranch = Write(then, $"the branch of '{name}'");
        var otherwiseBranch = otherwise is null ? new BlockBody() : Write(otherwise, $"the other branch of '{name}'");
        Builder.Append(this, new IfNode(name, SourcePaths.PlaceOf(file, line), [new IfNode.Case(test, thenBranch)], otherwiseBranch));
    }

    /// <summary>Takes a branch if a condition does not hold (a Choice state): the mirror of <see cref="If"/>, for conditions that read better when they say what should be.</summary>
    /// <param name="name">The state's name.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="then">The steps when it does not hold.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Unless(string name, Expression<Func<bool>> condition, Action<Branch<TOut>> then,
        [CallerArgumentExpression(nameof(condition))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var test = Builder.Translate(condition, text, file, line, this);
        var branch = Write(then, $"the branch of '{name}'");
        Builder.Append(this, new IfNode(name, SourcePaths.PlaceOf(file, line), [new IfNode.Case(test, new BlockBody())], branch));
    }

    /// <summary>Chooses a value: the first case whose condition holds gives it (a Choice state).</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The state's name; the variable that holds the value is called after it.</param>
    /// <param name="cases"><c>c => c.When("Many", () => …, f => f.Give(() => …)).Otherwise(f => f.Give(() => …))</c></param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Step<T> Choose<T>(string name, Func<Cases<T, TOut>, Chosen<T>> cases, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var place = SourcePaths.PlaceOf(file, line);
        var variable = new WorkflowVariable(name, typeof(T), this);
        var chosen = cases(new Cases<T, TOut>(name, variable, this, place));
        Builder.Append(this, new IfNode(name, place, chosen.Cases, chosen.Otherwise));
        return new Step<T>(variable);
    }

    /// <summary>Goes through a block until it is left without <c>Again</c>, with a wait before each further lap.</summary>
    /// <param name="name">The name of the Pass state that begins to count; those of the loop's other states begin with it.</param>
    /// <param name="every">How long to wait before another lap: whole seconds.</param>
    /// <param name="atMost">The most laps, the first included.</param>
    /// <param name="attempt">The steps of a lap; <c>f.Again(loop)</c> asks for another one.</param>
    /// <param name="whenUsedUp">The steps when another lap is asked for and none is left.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Repeat(string name, TimeSpan every, int atMost, Action<RepeatBlock<TOut>> attempt, Action<Branch<TOut>> whenUsedUp,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Repeat(new LoopNames(name, name), every, atMost, attempt, whenUsedUp, SourcePaths.PlaceOf(file, line));
    }

    /// <summary>Asks a service until its answer will do: what <c>.sync</c> is for services that have none.</summary>
    /// <typeparam name="T">The answer.</typeparam>
    /// <param name="name">The name of the task's state; the variable that holds the answer is called after it, and the loop's other states begin with it.</param>
    /// <param name="probe">The task that asks.</param>
    /// <param name="until">When the answer will do.</param>
    /// <param name="every">How long to wait before asking again: whole seconds.</param>
    /// <param name="atMost">How often to ask.</param>
    /// <param name="whenUsedUp">The steps when the last answer will not do either; they end the workflow, or raise.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Step<T> Poll<T>(string name, TaskSpec<T> probe, Expression<Func<T, bool>> until, TimeSpan every, int atMost, Action<Branch<TOut>> whenUsedUp,
        [CallerArgumentExpression(nameof(until))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        TaskNode? last = null;
        var place = SourcePaths.PlaceOf(file, line);
        Repeat(new LoopNames($"{name}: begin", name), every, atMost, loop =>
        {
            last = TaskNodes.Make(name, probe, this, place);
            Builder.Append(loop, last);
            var enough = Builder.Translate(new LambdaSource(until, text, file, line), loop, new VariableExpr(last.Result));
            var again = new BlockBody();
            again.Add(new AgainNode("Again", place, loop.Loop));
            Builder.Append(loop, new IfNode($"{name}: enough?", place, [new IfNode.Case(enough, new BlockBody())], again));
        }, whenUsedUp, place);
        return new Step<T>(last!.Result);
    }

    /// <summary>Gives the failures of all tasks in a block one way out. Unlike a Parallel state it costs no state and keeps the block's values readable by what follows within it.</summary>
    /// <param name="name">How messages call it; the variable that holds the error is called after it.</param>
    /// <param name="steps">The steps. A task that catches all errors itself does so.</param>
    /// <param name="onFailure">Ends the workflow, or goes on after the guard (<c>e.Recover</c> needs no value: it is never read).</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Guard(string name, Action<GuardBlock<TOut>> steps, Func<CatchBlock<Nothing, TOut>, Outcome<Nothing>> onFailure,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(onFailure);
        var place = SourcePaths.PlaceOf(file, line);
        var handler = new BlockBody();
        var failure = new CatchBlock<Nothing, TOut>(Builder, this, handler, name, name + " error", null);
        var node = new GuardNode(name, place, failure.Error.Variable) { Handler = handler };
        GuardBlock<TOut>.Write(node, this, steps);
        Builder.CheckOutcome(Builder.Inside(failure, () => onFailure(failure)), failure, place);
        Builder.Append(this, node);
    }

    private void Repeat(LoopNames names, TimeSpan every, int atMost, Action<RepeatBlock<TOut>> attempt, Action<Branch<TOut>> whenUsedUp, SourcePlace place)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        var used = Write(whenUsedUp, $"the end of '{names.First}'");
        var lap = new WorkflowVariable(names.Prefix + " lap", typeof(int), this);
        var node = new RepeatNode(names.First, place) { Prefix = names.Prefix, Every = every, AtMost = atMost, Lap = lap, Exhausted = used };
        RangeChecks.Repeat(node, Builder);
        RepeatBlock<TOut>.Write(node, this, attempt);
        Builder.Append(this, node);
    }

    private BlockBody Write(Action<Branch<TOut>> write, string title)
    {
        ArgumentNullException.ThrowIfNull(write);
        var branch = new Branch<TOut>(Builder, this, new BlockBody(), title);
        return Builder.Inside(branch, () =>
        {
            write(branch);
            return branch.Body;
        });
    }

    /// <param name="First">The name of the state that begins to count.</param>
    /// <param name="Prefix">What the names of the loop's other states begin with.</param>
    private readonly record struct LoopNames(string First, string Prefix);
}
