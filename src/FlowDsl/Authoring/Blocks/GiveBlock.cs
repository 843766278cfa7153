using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;

namespace FlowDsl;

/// <summary>A block that owes a value: a case of a <c>Choose</c>.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <typeparam name="TOut">The workflow's output.</typeparam>
public sealed class GiveBlock<T, TOut> : Block<TOut, T>
{
    private readonly WorkflowVariable _target;
    private readonly string _name;

    internal GiveBlock(WorkflowBuilder builder, Block parent, string name, WorkflowVariable target)
        : base(builder, parent, new BlockBody(), $"the case '{name}'")
    {
        _target = target;
        _name = name;
    }

    /// <summary>Ends the block with its value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Outcome<T> Give(Expression<Func<T>> value,
        [CallerArgumentExpression(nameof(value))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        End(new GiveNode(_name, SourcePaths.PlaceOf(file, line), _target, Builder.Translate(value, text, file, line, this)));
}
