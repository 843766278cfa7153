using System.Runtime.CompilerServices;
using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Evaluation;
using FlowDsl.Jsonata.Functions;
using FlowDsl.Jsonata.Parsing;
using FlowDsl.Jsonata.Syntax;

namespace FlowDsl.Jsonata.Preparation;

/// <summary>Turns a syntax tree into operations: names are resolved as far as they can be, constants and regular expressions are made.</summary>
internal sealed class Preparer
{
    private readonly FunctionTable _functions;
    private readonly IReadOnlySet<string>? _bound;

    private Preparer(FunctionTable functions, IReadOnlySet<string>? bound)
    {
        _functions = functions;
        _bound = bound;
    }

    internal static Operation Prepare(ParsedText parsed, FunctionTable functions, out bool binds)
    {
        var usesEval = parsed.NamesEval && functions.Find("eval").Kind is JsonataKind.Function;
        binds = usesEval || parsed.Binds;
        return new Preparer(functions, usesEval ? null : parsed.Bound).Prepare(parsed.Root);
    }

    /// <summary>For <c>$eval</c>, whose text sees variables that are bound elsewhere.</summary>
    internal static Operation PrepareInScope(JsonataNode root, FunctionTable functions) => new Preparer(functions, null).Prepare(root);

    private Operation Prepare(JsonataNode node, bool isTail = false)
    {
        // A tree that the parser could build need not fit on what is left of the stack here, whose frames are larger.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw Fault.TooDeep(node.Position);
        var isPlain = node is { HasPredicates: false, Group: null, KeepArray: false };
        var operation = Bare(node, isTail && isPlain);
        operation.Position = node.Position;
        operation.KeepArray = node.KeepArray;
        if (node.HasPredicates) operation.Predicates = ConvertAll(node.PredicateList, p => new Filter(Prepare(p.Condition)));
        if (node.Group is { } group && node is not PathNode) operation.Group = Grouping(group);
        return operation;
    }

    private Operation Bare(JsonataNode node, bool isTail) => node switch
    {
        LiteralNode literal => new LiteralOperation(literal.Value),
        VariableNode variable => Variable(variable.Name),
        NameNode name => new NameOperation(name.Name),
        PathNode path => Path(path),
        BinaryNode binary => Binary(binary.Operator, Prepare(binary.Left), Prepare(binary.Right)),
        CallNode { IsPartial: true } call => new PartialOperation(
            Prepare(call.Procedure), [.. call.Arguments.Select(a => a is PlaceholderNode ? null : Prepare(a))], call.Name, Meant(call)),
        CallNode call => new CallOperation(Prepare(call.Procedure), Prepare(call.Arguments), call.Name, Meant(call), isTail),
        ConditionNode condition => new ConditionOperation(
            Prepare(condition.Condition), Prepare(condition.Then, isTail), condition.Else is null ? null : Prepare(condition.Else, isTail)),
        BlockNode block => Block(block, isTail),
        BindNode bind => new BindOperation(bind.Name, Prepare(bind.Value)),
        ArrayNode array => new ArrayOperation([.. array.Items.Select(i => (Prepare(i), i is ArrayNode))], array.IsConstructed),
        ObjectNode members => new ObjectOperation(Grouping(members.Members)),
        LambdaNode lambda => new LambdaOperation([.. lambda.Parameters.Select(p => p.Name)], lambda.Signature, Prepare(lambda.Body, isTail: true)),
        NegationNode negation => new NegationOperation(Prepare(negation.Operand)),
        DefaultNode choice => new DefaultOperation(choice.TestsTruth, Prepare(choice.Left), Prepare(choice.Right)),
        ApplyNode apply => new ApplyOperation(Prepare(apply.Left), Prepare(apply.Right)),
        TransformNode transform => new TransformOperation(
            Prepare(transform.Pattern), Prepare(transform.Update), transform.Delete is null ? null : Prepare(transform.Delete)),
        RegexNode regex => new LiteralOperation(new(RegexMatcher.Compile(regex))),
        WildcardNode => new WildcardOperation(),
        DescendantNode => new DescendantOperation(),
        ParentNode parent => new ParentOperation(parent.Slot),
        _ => throw new InvalidOperationException($"The parser let a {node.GetType().Name} through where it has no meaning."),
    };

    private Operation[] Prepare(IReadOnlyList<JsonataNode> nodes)
    {
        if (nodes.Count == 0) return [];
        var operations = new Operation[nodes.Count];
        for (var i = 0; i < operations.Length; i++) operations[i] = Prepare(nodes[i]);
        return operations;
    }

    private Operation Variable(string name)
    {
        if (name.Length == 0) return new ContextOperation();
        if (name == "$") return new InputOperation();
        var global = new GlobalOperation(name, _functions.Find(name));
        return _bound is null || _bound.Contains(name) ? new LocalOperation(name, global) : global;
    }

    /// <summary>For a function called without its <c>$</c>: what was meant.</summary>
    private Operation? Meant(CallNode call) => call.Procedure is PathNode && call.Name is { Length: > 0 } name ? Variable(name) : null;

    private BlockOperation Block(BlockNode block, bool isTail)
    {
        var last = block.Expressions.Count - 1;
        var expressions = new Operation[last + 1];
        for (var i = 0; i <= last; i++) expressions[i] = Prepare(block.Expressions[i], isTail && i == last);
        return new BlockOperation(expressions, _bound is null || block.Binds);
    }

    private Grouping Grouping(GroupClause group) => new([.. group.Pairs.Select(p => (Prepare(p.Key), Prepare(p.Value)))], group.Position);

    private static Operation Binary(string symbol, Operation left, Operation right) => symbol switch
    {
        "=" or "!=" => new EqualityOperation(symbol == "=", left, right),
        "<" or "<=" or ">" or ">=" => new ComparisonOperation(symbol, left, right),
        "and" or "or" => new LogicOperation(symbol == "or", left, right),
        "in" => new InclusionOperation(left, right),
        "&" => new ConcatOperation(left, right),
        ".." => new RangeOperation(left, right),
        _ => new ArithmeticOperation(symbol[0], left, right),
    };

    private Operation Path(PathNode path)
    {
        var steps = ConvertAll(path.StepList, Step);
        var whole = new PathOperation(
            steps, path.Steps[0] is VariableNode, path.IsTuple, path.KeepSingletonArray, path.Group is null ? null : Grouping(path.Group));
        if (path is { IsTuple: true } or { KeepSingletonArray: true } or { Group: not null }) return whole;
        var first = path.Steps[0] is VariableNode ? 1 : 0;
        for (var i = 0; i < steps.Length; i++)
            if (!steps[i].IsPlain || (i >= first && steps[i].Operation is not NameOperation)) return whole;
        if (first == steps.Length) return whole;
        var names = new NameOperation[steps.Length - first];
        for (var i = 0; i < names.Length; i++) names[i] = (NameOperation)steps[first + i].Operation;
        return new FieldPathOperation(first == 0 ? null : steps[0].Operation, names, whole);
    }

    private static TTo[] ConvertAll<TFrom, TTo>(List<TFrom> from, Func<TFrom, TTo> convert)
    {
        if (from.Count == 0) return [];
        var to = new TTo[from.Count];
        for (var i = 0; i < to.Length; i++) to[i] = convert(from[i]);
        return to;
    }

    private Stage Stage(StepStage stage) =>
        stage is FilterStage filter ? new(new Filter(Prepare(filter.Condition)), null) : new(null, ((IndexStage)stage).Name);

    private Step Step(JsonataNode node) => new(node is SortNode ? new ContextStep() : Prepare(node))
    {
        Stages = node.HasStages ? ConvertAll(node.StageList, Stage) : [],
        IsTuple = node.IsTuple,
        IsConstructed = node.IsConstructed,
        Focus = node.Focus,
        Index = node.Index,
        AncestorLabel = node.Ancestor?.Label,
        Sorting = node is SortNode sort ? new Sorting([.. sort.Terms.Select(t => (Prepare(t.Expression), t.Descending))], sort.Position) : null,
    };
}
