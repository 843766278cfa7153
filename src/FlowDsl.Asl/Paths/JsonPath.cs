using System.Diagnostics.CodeAnalysis;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths;

/// <summary>
/// A path in the dialect of Step Functions, which is that of Jayway's library: its shapes of results, its quirks and its messages. Parsed once, used from
/// many threads. See https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html.
/// </summary>
public sealed class JsonPath
{
    private readonly PathStep[] _steps;

    internal JsonPath(string text, PathRoot root, string? variable, PathStep[] steps)
    {
        (Text, Root, Variable, _steps) = (text, root, variable, steps);
        var (before, definite) = ("$", true);
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i].Next = i + 1 < steps.Length ? steps[i + 1] : null;
            (steps[i].Before, steps[i].IsReachedOnce) = (before, definite);
            definite &= steps[i].IsDefinite;
            before += steps[i].Fragment;
        }

        (IsDefinite, Normalized) = (definite, before);
        IsReference = steps.All(step => step is NameStep or IndexStep { IsSingle: true, First: >= 0 });
    }

    /// <summary>The path as it was written.</summary>
    public string Text { get; }

    /// <summary>Where it begins.</summary>
    public PathRoot Root { get; }

    /// <summary>The name of the variable with which it begins, without <c>$</c>; null for the other roots.</summary>
    public string? Variable { get; }

    /// <summary>Whether it selects one value or fails; else it selects an array of all matches, which may be empty.</summary>
    public bool IsDefinite { get; }

    /// <summary>Whether it is a reference path: only names and indexes from 0, which is what ResultPath and the fields of numbers and times take.</summary>
    public bool IsReference { get; }

    /// <summary>The path with all of its steps in brackets, as it stands in messages.</summary>
    internal string Normalized { get; }

    internal PathStep? First => _steps.Length > 0 ? _steps[0] : null;

    /// <summary>The path that a text says.</summary>
    /// <exception cref="JsonPathException">It is none.</exception>
    public static JsonPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PathParser(text).Whole();
    }

    /// <summary>The path that a text says, or what is wrong with it.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out JsonPath? path, [NotNullWhen(false)] out string? problem)
    {
        try
        {
            (path, problem) = (Parse(text), null);
            return true;
        }
        catch (JsonPathException wrong)
        {
            (path, problem) = (null, wrong.Message);
            return false;
        }
    }

    /// <summary>What the path selects; an array for a path that is not definite.</summary>
    /// <param name="root">The value at which the path begins.</param>
    /// <exception cref="PathNotFoundException">A definite path selects nothing, or another one asks for the items of what is no array.</exception>
    public JsonataValue Select(JsonataValue root)
    {
        try
        {
            if (!IsDefinite)
            {
                var walk = Walk(root);
                return walk.Problem is { } problem ? throw new PathNotFoundException(problem) : walk.Result();
            }

            return Follow(root, out var reached) is { } failed ? throw failed.Missing(reached, this) : reached;
        }
        catch (JsonataException tooDeep)
        {
            throw new PathNotFoundException(tooDeep.Message);
        }
    }

    /// <summary>What the path selects; false where <see cref="Select"/> would fail.</summary>
    public bool TrySelect(JsonataValue root, out JsonataValue value)
    {
        try
        {
            if (IsDefinite) return Follow(root, out value) is null;
            var walk = Walk(root);
            value = walk.Result();
            return walk.Problem is null;
        }
        catch (JsonataException)
        {
            value = default;
            return false;
        }
    }

    /// <summary>
    /// Whether the path ends with an index beyond the end of an array. Where such a path is a whole value of a payload template, Step Functions was
    /// measured to give null instead of failing; as an argument of an intrinsic function it fails like the others.
    /// </summary>
    public bool IsPastEnd(JsonataValue root) => IsDefinite && Follow(root, out var reached) is IndexStep { Next: null } && reached.Kind is JsonataKind.Array;

    /// <summary>
    /// <paramref name="root"/> with <paramref name="value"/> at the place of this path, as ResultPath does: objects that are missing on the way are made,
    /// what stands at the place is replaced. Nothing that was there is changed.
    /// </summary>
    /// <exception cref="PathPlacementException">The way leads through what is no object, or to an item that is not there, or this is no reference path.</exception>
    public JsonataValue Place(JsonataValue root, JsonataValue value)
    {
        if (Root != PathRoot.Input || !IsReference) throw new PathPlacementException($"{Text} is no reference path into the input");
        try
        {
            return PathPlacement.Place(this, root, value);
        }
        catch (JsonataException tooDeep)
        {
            throw new PathPlacementException(tooDeep.Message);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>The step that a definite path fails at, with the value before it; null, with the value at the end, where it does not.</summary>
    private PathStep? Follow(JsonataValue root, out JsonataValue reached)
    {
        reached = root;
        foreach (var step in _steps)
        {
            if (!step.TryOne(reached, out var child)) return step;
            reached = child;
        }

        return null;
    }

    private PathWalk Walk(JsonataValue root)
    {
        var walk = new PathWalk(root);
        walk.Reach(_steps[0], root);
        return walk;
    }
}
