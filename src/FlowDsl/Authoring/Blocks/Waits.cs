using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;
using FlowDsl.Expressions.Ir;

namespace FlowDsl;

/// <summary>Waiting, in any block.</summary>
public static class Waits
{
    /// <summary>Waits for a fixed time (a Wait state).</summary>
    /// <typeparam name="TBlock">The kind of block.</typeparam>
    /// <param name="block">The block.</param>
    /// <param name="name">The state's name.</param>
    /// <param name="time">Whole seconds, 0 to 99,999,999 of them.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static TBlock Wait<TBlock>(this TBlock block, string name, TimeSpan time, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TBlock : Block
    {
        var place = SourcePaths.PlaceOf(file, line);
        RangeChecks.WholeSeconds(time, 0, $"the wait of '{name}'", place, block.Builder);
        block.Builder.Append(block, new WaitNode(name, place) { Seconds = ConstantExpr.Of((long)time.TotalSeconds) });
        return block;
    }

    /// <summary>Waits until an instant (a Wait state); not at all when it has passed.</summary>
    /// <typeparam name="TBlock">The kind of block.</typeparam>
    /// <param name="block">The block.</param>
    /// <param name="name">The state's name.</param>
    /// <param name="time">The instant.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static TBlock WaitUntil<TBlock>(this TBlock block, string name, Expression<Func<DateTimeOffset>> time,
        [CallerArgumentExpression(nameof(time))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TBlock : Block
    {
        block.Builder.Append(block, new WaitNode(name, SourcePaths.PlaceOf(file, line)) { Until = block.Builder.Translate(time, text, file, line, block) });
        return block;
    }
}
