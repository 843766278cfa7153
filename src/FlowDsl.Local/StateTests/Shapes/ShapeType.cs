using System.Globalization;

namespace FlowDsl.Local.StateTests.Shapes;

/// <summary>What a member is, as the files of shapes write it: <c>string 1..64</c>, <c>[Tag] ..50</c>, <c>{string}</c>, <c>Tag</c>.</summary>
/// <param name="Name">A plain type's or a shape's name; <c>array</c> or <c>map</c>.</param>
/// <param name="Of">What is in an array or a map.</param>
/// <param name="Least">The smallest number, or the fewest letters or items.</param>
/// <param name="Most">The largest number, or the most letters or items.</param>
internal sealed record ShapeType(string Name, string? Of, double? Least, double? Most)
{
    public static ShapeType Read(string text)
    {
        var end = text.LastIndexOfAny([']', '}']) + 1;
        var space = text.IndexOf(' ', end);
        var (type, bounds) = space < 0 ? (text, "..") : (text[..space], text[(space + 1)..]);
        var dots = bounds.IndexOf("..", StringComparison.Ordinal);
        var (least, most) = (Bound(bounds[..dots]), Bound(bounds[(dots + 2)..]));
        return type[0] switch
        {
            '[' => new ShapeType("array", type[1..^1], least, most),
            '{' => new ShapeType("map", type[1..^1], least, most),
            _ => new ShapeType(type, null, least, most),
        };
    }

    private static double? Bound(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
