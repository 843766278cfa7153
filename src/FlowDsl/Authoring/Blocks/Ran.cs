using System.Runtime.CompilerServices;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;

namespace FlowDsl;

/// <summary>The result of a task, whose errors can still be caught.</summary>
/// <typeparam name="T">The task's result.</typeparam>
/// <typeparam name="TOut">The workflow's output.</typeparam>
public sealed class Ran<T, TOut> : Step<T>
{
    private readonly TaskNode _node;
    private readonly Block<TOut> _block;

    internal Ran(TaskNode node, Block<TOut> block)
        : base(node.Result)
    {
        _node = node;
        _block = block;
    }

    /// <summary>Says what happens after these errors, once the retries are used up.</summary>
    /// <param name="errors">Which errors; of several catches the first that matches counts.</param>
    /// <param name="handler">Ends the workflow (<c>e.Fail</c>, <c>e.Return</c>), or recovers (<c>e.Recover</c>).</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Ran<T, TOut> Catch(ErrorSet errors, Func<CatchBlock<T, TOut>, Outcome<T>> handler, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentNullException.ThrowIfNull(handler);
        var place = SourcePaths.PlaceOf(file, line);
        if (!_block.Builder.IsLastOfOpenBlock(_block, _node))
        {
            _block.Builder.Report(DiagnosticCodes.LateCatch, place, $"a later step has been added since '{_node.Name}', or its block is not the open one");
            return this;
        }

        if (CatchChecks.WhyNot(_node.Catches, errors) is { } reason) _block.Builder.Report(DiagnosticCodes.NeverMatches, place, reason);
        _node.Catches.Add(Write(errors, handler, place));
        return this;
    }

    private CatchClause Write(ErrorSet errors, Func<CatchBlock<T, TOut>, Outcome<T>> handler, SourcePlace place)
    {
        var body = new BlockBody();
        var suffix = _node.Catches.Count == 0 ? "" : $" {_node.Catches.Count + 1}";
        var block = new CatchBlock<T, TOut>(_block.Builder, _block, body, _node.Name, $"{_node.Name} error{suffix}", _node.Result);
        Variable.Unset = true;
        _block.Builder.CheckOutcome(_block.Builder.Inside(block, () => handler(block)), block, place);
        Variable.Unset = false;
        return new CatchClause(errors, block.Error.Variable, body);
    }
}
