using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths;

/// <summary>One evaluation of a path that may select many values.</summary>
/// <param name="root">The value at which the path begins, for <c>$</c> within filters.</param>
internal sealed class PathWalk(JsonataValue root)
{
    // A path with several `..` can select a number of values that has nothing to do with the size of the document.
    private const int MostVisits = 1_000_000;

    // Deeper than any document that is read.
    private const int MostLevels = 1_100;

    private int _visits;
    private int _levels;

    public JsonataValue Root { get; } = root;

    private readonly List<JsonataValue> _found = [];

    /// <summary>Why the evaluation failed.</summary>
    public string? Problem { get; private set; }

    public JsonataValue Result() => JsonataValue.ArrayOf([.. _found]);

    /// <summary>Goes on with a value that the step before selected.</summary>
    public void Reach(PathStep? step, JsonataValue value)
    {
        if (Problem is not null) return;
        if (++_visits > MostVisits) Fail("The path selects more than a million values");
        else if (step is null) _found.Add(value);
        else if (_levels >= MostLevels) Fail("The document is nested too deeply");
        else
        {
            _levels++;
            step.Walk(value, this);
            _levels--;
        }
    }

    public void Fail(string problem) => Problem ??= problem;

    /// <summary>Goes through all values below one, each before those below it.</summary>
    public void Descend(PathStep step, JsonataValue value)
    {
        if (Problem is not null) return;
        if (++_visits > MostVisits || _levels >= MostLevels)
        {
            Fail("The document is too large or too deep for this path");
            return;
        }

        _levels++;
        if (step.Fits(value)) Reach(step, value);
        if (value.Kind is JsonataKind.Object)
            foreach (var (_, member) in value.Members) Descend(step, member);
        else if (value.Kind is JsonataKind.Array)
            for (var i = 0; i < value.Count; i++) Descend(step, value[i]);
        _levels--;
    }
}
