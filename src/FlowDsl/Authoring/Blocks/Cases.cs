using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;

namespace FlowDsl;

/// <summary>A <c>Choose</c> without a case yet: a choice needs at least one.</summary>
/// <typeparam name="T">The value that each case gives.</typeparam>
/// <typeparam name="TOut">The workflow's output.</typeparam>
public sealed class Cases<T, TOut>
{
    internal Cases(string choice, WorkflowVariable target, Block parent, SourcePlace place)
    {
        Choice = choice;
        Target = target;
        Parent = parent;
        Place = place;
    }

    internal string Choice { get; }

    internal Block Parent { get; }

    private WorkflowVariable Target { get; }

    private SourcePlace Place { get; }

    /// <summary>The first case.</summary>
    /// <param name="name">The name of the Pass state that assigns the value, where one is needed.</param>
    /// <param name="condition">When it applies.</param>
    /// <param name="gives">Its steps; they end with <c>f.Give(() => …)</c>.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public FurtherCases<T, TOut> When(string name, Expression<Func<bool>> condition, Func<GiveBlock<T, TOut>, Outcome<T>> gives,
        [CallerArgumentExpression(nameof(condition))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new FurtherCases<T, TOut>(this, []).When(name, condition, gives, text, file, line);

    internal BlockBody Write(string name, Func<GiveBlock<T, TOut>, Outcome<T>> gives, SourcePlace? place = null)
    {
        ArgumentNullException.ThrowIfNull(gives);
        var block = new GiveBlock<T, TOut>(Parent.Builder, Parent, name, Target);
        Parent.Builder.CheckOutcome(Parent.Builder.Inside(block, () => gives(block)), block, place ?? Place);
        return block.Body;
    }
}
