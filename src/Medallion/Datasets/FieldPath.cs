using System.Text.RegularExpressions;

namespace Medallion;

/// <summary>Where a bronze column lies in its line: members and array places only (<c>$.geometry.coordinates[0]</c>), which both engines read alike.</summary>
/// <param name="Text">The path as written.</param>
/// <param name="Members">The member names up to the value or the array.</param>
/// <param name="InArray">Whether the value is one of an array.</param>
public sealed partial record FieldPath(string Text, IReadOnlyList<string> Members, bool InArray)
{
    /// <summary>Reads a path.</summary>
    /// <exception cref="FormatException">The text is no such path.</exception>
    public static FieldPath Parse(string text)
    {
        var match = Shape().Match(text);
        if (!match.Success) throw new FormatException($"'{text}' is no path: write $.member.member, and [n] at the end for a place in an array");
        return new(text, [.. match.Groups["member"].Captures.Select(capture => capture.Value)], text.EndsWith(']'));
    }

    /// <summary>Whether the other path goes through this one's value: Spark reads a value as text or as what is in it, not as both.</summary>
    public bool Holds(FieldPath other) =>
        other.Members.Take(Members.Count).SequenceEqual(Members) && (other.Members.Count > Members.Count || other.InArray != InArray);

    [GeneratedRegex(@"^\$(\.(?<member>[A-Za-z_][A-Za-z0-9_]*))+(\[[0-9]{1,4}\])?$")]
    private static partial Regex Shape();
}
