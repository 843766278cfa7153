using System.Runtime.CompilerServices;
using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;

namespace FlowDsl;

/// <summary>One lap of a loop. It is left by <c>f.Again(loop)</c> for another lap, or by its end for what follows the loop.</summary>
/// <typeparam name="TOut">The workflow's output.</typeparam>
public sealed class RepeatBlock<TOut> : Block<TOut, TOut>
{
    private RepeatBlock(WorkflowBuilder builder, Block parent, RepeatNode loop)
        : base(builder, parent, loop.Body, $"the loop '{loop.Name}'") => Loop = loop;

    internal RepeatNode Loop { get; }

    /// <summary>A loop within this one that goes on counting its laps, and begins with a wait: for the second half of "start it, then wait for it".</summary>
    /// <param name="name">The name of the Wait state.</param>
    /// <param name="attempt">The steps of a lap; <c>f.Again(inner)</c> asks for another one.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Continue(string name, Action<RepeatBlock<TOut>> attempt, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        var node = new RepeatNode(name, SourcePaths.PlaceOf(file, line)) { Every = Loop.Every, AtMost = Loop.AtMost, Lap = Loop.Lap, Continues = Loop };
        Write(node, this, attempt);
        Builder.Append(this, node);
    }

    internal static void Write(RepeatNode node, Block parent, Action<RepeatBlock<TOut>> attempt)
    {
        var block = new RepeatBlock<TOut>(parent.Builder, parent, node);
        parent.Builder.Inside(block, () =>
        {
            attempt(block);
            return block;
        });
    }
}
