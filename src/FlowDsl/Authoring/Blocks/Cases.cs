using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;

namespace FlowDsl;

/// <summary>The cases of a <c>Choose</c>, tried in order.</summary>
/// <typeparam name="T">The value that each case gives.</typeparam>
/// <typeparam name="TOut">The workflow's output.</typeparam>
public sealed class Cases<T, TOut>
{
    private readonly string _choice;
    private readonly WorkflowVariable _target;
    private readonly Block _parent;
    private readonly SourcePlace _place;
    private readonly List<IfNode.Case> _cases = [];

    internal Cases(string choice, WorkflowVariable target, Block parent, SourcePlace place)
    {
        _choice = choice;
        _target = target;
        _parent = parent;
        _place = place;
    }

    /// <summary>A case.</summary>
    /// <param name="name">The name of the Pass state that assigns the value, where one is needed.</param>
    /// <param name="condition">When it applies.</param>
    /// <param name="gives">Its steps; they end with <c>f.Give(() => …)</c>.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Cases<T, TOut> When(string name, Expression<Func<bool>> condition, Func<GiveBlock<T, TOut>, Outcome<T>> gives,
        [CallerArgumentExpression(nameof(condition))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var test = _parent.Builder.Translate(condition, text, file, line, _parent);
        _cases.Add(new IfNode.Case(test, Write(name, gives, SourcePaths.PlaceOf(file, line))));
        return this;
    }

    /// <summary>What applies when no case does.</summary>
    /// <param name="gives">Its steps; they end with <c>f.Give(() => …)</c>.</param>
    /// <param name="name">The name of the Pass state that assigns the value.</param>
    public Chosen<T> Otherwise(Func<GiveBlock<T, TOut>, Outcome<T>> gives, string? name = null) =>
        new(_cases, Write(name ?? $"{_choice}: otherwise", gives, _place));

    private BlockBody Write(string name, Func<GiveBlock<T, TOut>, Outcome<T>> gives, SourcePlace place)
    {
        ArgumentNullException.ThrowIfNull(gives);
        var block = new GiveBlock<T, TOut>(_parent.Builder, _parent, name, _target);
        _parent.Builder.CheckOutcome(_parent.Builder.Inside(block, () => gives(block)), block, place);
        return block.Body;
    }
}
