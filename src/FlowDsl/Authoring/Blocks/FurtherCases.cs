using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;

namespace FlowDsl;

/// <summary>The cases of a <c>Choose</c>, tried in order.</summary>
/// <typeparam name="T">The value that each case gives.</typeparam>
/// <typeparam name="TOut">The workflow's output.</typeparam>
public sealed class FurtherCases<T, TOut>
{
    private readonly Cases<T, TOut> _start;
    private readonly IReadOnlyList<IfNode.Case> _cases;

    internal FurtherCases(Cases<T, TOut> start, IReadOnlyList<IfNode.Case> cases)
    {
        _start = start;
        _cases = cases;
    }

    /// <summary>A further case, tried when none before it applies.</summary>
    /// <param name="name">The name of the Pass state that assigns the value, where one is needed.</param>
    /// <param name="condition">When it applies.</param>
    /// <param name="gives">Its steps; they end with <c>f.Give(() => …)</c>.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public FurtherCases<T, TOut> When(string name, Expression<Func<bool>> condition, Func<GiveBlock<T, TOut>, Outcome<T>> gives,
        [CallerArgumentExpression(nameof(condition))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var test = _start.Parent.Builder.Translate(condition, text, file, line, _start.Parent);
        return new FurtherCases<T, TOut>(_start, [.. _cases, new IfNode.Case(test, _start.Write(name, gives, SourcePaths.PlaceOf(file, line)))]);
    }

    /// <summary>What applies when no case does.</summary>
    /// <param name="gives">Its steps; they end with <c>f.Give(() => …)</c>.</param>
    /// <param name="name">The name of the Pass state that assigns the value, where one is needed.</param>
    public Chosen<T> Otherwise(Func<GiveBlock<T, TOut>, Outcome<T>> gives, string? name = null) =>
        new(_cases, _start.Write(name ?? $"{_start.Choice}: otherwise", gives));
}
