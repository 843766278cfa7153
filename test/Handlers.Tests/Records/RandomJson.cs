using System.Text;

namespace Handlers.Tests.Records;

/// <summary>JSON texts with all that makes copying them hard: odd white space, escapes, brackets within texts, big numbers, depth.</summary>
internal sealed class RandomJson(Random random)
{
    private static readonly string[] Scalars =
        ["null", "true", "false", "0", "-1.50E+300", "12345678901234567.10", "1E+2", "\"\"", "\"]}\"", "\"\\\"\\\\\"", "\"\\u00e9\\/\"", "\"☃ 東京 😀\"", "\"{\\n\""];

    internal string Value(int depth)
    {
        var kind = depth == 0 ? 0 : random.Next(3);
        if (kind == 0) return Scalars[random.Next(Scalars.Length)];
        var text = new StringBuilder().Append(kind == 1 ? '[' : '{');
        for (var count = random.Next(4); count > 0; count--)
        {
            text.Append(Space());
            if (kind == 2) text.Append("\"k").Append(count).Append('"').Append(Space()).Append(':').Append(Space());
            text.Append(Value(depth - 1)).Append(Space()).Append(count > 1 ? "," : "");
        }

        return text.Append(kind == 1 ? ']' : '}').ToString();
    }

    internal string Space() => new(random.Next(3) == 0 ? ' ' : '\t', random.Next(3));
}
