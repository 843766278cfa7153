using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths;

/// <summary>One step of a path.</summary>
internal abstract class PathStep
{
    /// <summary>The step that follows; null for the last one.</summary>
    public PathStep? Next { get; set; }

    /// <summary>The normalized text of the path up to here.</summary>
    public string Before { get; set; } = "$";

    /// <summary>Whether all steps before this one select one value each: only then a document that does not fit is an error.</summary>
    public bool IsReachedOnce { get; set; } = true;

    /// <summary>Whether this step selects at most one value.</summary>
    public abstract bool IsDefinite { get; }

    /// <summary>The step's normalized text.</summary>
    public abstract string Fragment { get; }

    /// <summary>The value that a definite step selects.</summary>
    public virtual bool TryOne(JsonataValue value, out JsonataValue child) => throw new InvalidOperationException("The step is not definite.");

    /// <summary>A definite step selected nothing.</summary>
    public PathNotFoundException Missing(JsonataValue value, JsonPath path) => new(Explain(value, path));

    /// <summary>Why a definite step selected nothing.</summary>
    protected virtual string Explain(JsonataValue value, JsonPath path) => "No results for path: " + path.Normalized;

    /// <summary>Hands all values that the step selects to the next one.</summary>
    public virtual void Walk(JsonataValue value, PathWalk walk)
    {
        if (TryOne(value, out var child)) walk.Reach(Next, child);
    }

    /// <summary>Whether the step, after <c>..</c>, has something to select in a value.</summary>
    public abstract bool Fits(JsonataValue value);

    protected static string NotAnArray(string fragment, JsonataValue value) =>
        $"Filter: {fragment} can only be applied to arrays. Current context is: {JavaText.Of(value)}";
}
