namespace FlowDsl.Jsonata.Syntax;

/// <summary>A regular expression literal.</summary>
public sealed class RegexNode : JsonataNode
{
    internal RegexNode(string pattern, string flags, int position) : base(position)
    {
        Pattern = pattern;
        Flags = flags;
    }

    /// <summary>The pattern, in ECMAScript's syntax, without its slashes.</summary>
    public string Pattern { get; }

    /// <summary><c>i</c> (case is ignored) and <c>m</c> (anchors match at lines), each any number of times.</summary>
    public string Flags { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataNode> Parts => [];
}
