using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Authoring.Nodes;
using FlowDsl.Expressions;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Authoring.Building;

/// <summary>What the blocks of one workflow share while it is built: which of them is open, and the problems found so far.</summary>
internal sealed class WorkflowBuilder(JsonNames names)
{
    private readonly ExpressionTranslator _translator = new(names);
    private readonly Stack<Block> _open = new();
    private readonly List<Diagnostic> _diagnostics = [];

    // Of the lambda at hand.
    private readonly List<WorkflowVariable> _reads = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public void Report(DiagnosticCode code, SourcePlace place, string reason, string? expression = null) =>
        _diagnostics.Add(new Diagnostic { Code = code, Place = place, Reason = reason, Expression = expression });

    /// <summary>Runs what the author wrote for a block, with that block open.</summary>
    public T Inside<T>(Block block, Func<T> write)
    {
        _open.Push(block);
        try
        {
            return write();
        }
        finally
        {
            _open.Pop();
        }
    }

    /// <summary>Appends a step, unless it has no place in its block.</summary>
    public void Append(Block block, Node node)
    {
        if (!_open.TryPeek(out var open))
            Report(DiagnosticCodes.BlockIsClosed, node.Place, $"'{node.Name}' is added to {block.Title} after the workflow was built");
        else if (!ReferenceEquals(open, block))
            Report(DiagnosticCodes.WrongBlock, node.Place, $"'{node.Name}' is added to {block.Title} while {open.Title} is open");
        else if (block.Body.Ended)
            Report(DiagnosticCodes.StepAfterTheEnd, node.Place, $"'{node.Name}' follows '{block.Body.Nodes[^1].Name}', which ends {block.Title}");
        else
            block.Body.Add(node);
    }

    public bool IsLastOfOpenBlock(Block block, Node node) =>
        _open.TryPeek(out var open) && ReferenceEquals(open, block) && block.Body.Nodes.Count > 0 && ReferenceEquals(block.Body.Nodes[^1], node);

    /// <summary>Translates a lambda that is written in a block.</summary>
    public Expr Translate(LambdaSource lambda, Block block, params IReadOnlyList<Expr> arguments)
    {
        var translation = _translator.Translate(lambda.Tree, arguments, lambda.Place, lambda.Text);
        if (translation.Diagnostics.Count > 0) _diagnostics.AddRange(translation.Diagnostics);
        if (translation.Value is not { } value) return new BrokenExpr();
        _reads.Clear();
        ExprReads.AddTo(_reads, value);
        for (var i = 0; i < _reads.Count; i++)
            if (_reads.IndexOf(_reads[i]) == i) CheckScope(_reads[i], lambda, block);
        return value;
    }

    public Expr Translate<T>(Expression<Func<T>> tree, string text, string file, int line, Block block) =>
        Translate(new LambdaSource(tree, text, file, line), block);

    /// <summary>A block must end by one of its own verbs; whoever smuggles in another block's outcome is told so.</summary>
    public void CheckOutcome<T>(Outcome<T>? outcome, Block block, SourcePlace place)
    {
        if (outcome is null || !ReferenceEquals(outcome.Block, block))
            Report(DiagnosticCodes.ForeignOutcome, place, $"{block.Title} is ended with the outcome of {outcome?.Block.Title ?? "nothing"}");
    }

    private void CheckScope(WorkflowVariable variable, LambdaSource lambda, Block block)
    {
        if (variable.Unset)
            Report(DiagnosticCodes.ValueOfAFailedStep, lambda.Place, $"'{variable.Wish}' is the result of the step that has just failed", lambda.Text);
        else if (variable.Owner is { } owner && !block.IsWithin(owner))
            Report(DiagnosticCodes.OutOfScope, lambda.Place, $"'{variable.Wish}' belongs to {owner.Title} and need not exist in {block.Title}", lambda.Text);
    }
}
