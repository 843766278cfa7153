using FlowDsl.Jsonata.Functions;

namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>function($a, $b)&lt;signature&gt;{ body }</c>.</summary>
public sealed class LambdaNode : JsonataNode
{
    internal LambdaNode(IReadOnlyList<VariableNode> parameters, Signature? signature, JsonataNode body, int position) : base(position)
    {
        Parameters = parameters;
        Signature = signature;
        Body = body;
    }

    /// <summary>The parameters.</summary>
    public IReadOnlyList<VariableNode> Parameters { get; }

    /// <summary>What the function gives. Its context is that of the place where the function stands, not where it is called.</summary>
    public JsonataNode Body { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => Parameters.Append(Body);

    internal Signature? Signature { get; }
}
