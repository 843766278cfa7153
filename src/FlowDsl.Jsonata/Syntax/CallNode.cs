namespace FlowDsl.Jsonata.Syntax;

/// <summary>A function call, or with a <see cref="PlaceholderNode"/> among its arguments a partial application.</summary>
public sealed class CallNode : JsonataNode
{
    internal CallNode(JsonataNode procedure, IReadOnlyList<JsonataNode> arguments, int position) : base(position)
    {
        Procedure = procedure;
        Arguments = arguments;
    }

    /// <summary>What gives the function.</summary>
    public JsonataNode Procedure { get; }

    /// <summary>What gives the arguments.</summary>
    public IReadOnlyList<JsonataNode> Arguments { get; }

    /// <summary>Whether this makes a function of the arguments left open with <c>?</c>.</summary>
    public bool IsPartial
    {
        get
        {
            foreach (var argument in Arguments)
                if (argument is PlaceholderNode) return true;
            return false;
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => Arguments.Prepend(Procedure);

    /// <summary>The name by which errors call the function, and whether it was written without its <c>$</c>.</summary>
    internal string? Name => Procedure switch
    {
        VariableNode variable => variable.Name,
        PathNode { Steps: [NameNode name, ..] } => name.Name,
        LiteralNode literal => Functions.EcmaText.Of(literal.Value),
        _ => null,
    };
}
