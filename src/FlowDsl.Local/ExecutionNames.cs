using System.Buffers;
using System.Text;

namespace FlowDsl.Local;

/// <summary>What an execution or a machine may be called. See https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html.</summary>
internal static class ExecutionNames
{
    private const int Longest = 80;
    private static readonly SearchValues<char> s_reserved = SearchValues.Create("?*<>{}[]\"#%\\^|~$&,;:/`");

    /// <summary>The name, if it can be one.</summary>
    /// <exception cref="ArgumentException">It cannot.</exception>
    public static string Checked(string name, string member)
    {
        ArgumentNullException.ThrowIfNull(name, member);
        var isOne = name.Length > 0 && name.EnumerateRunes().Count() <= Longest && name.AsSpan().IndexOfAny(s_reserved) < 0
            && !name.EnumerateRunes().Any(letter => Rune.IsWhiteSpace(letter) || Rune.IsControl(letter) || letter == Rune.ReplacementChar);
        return isOne ? name : throw new ArgumentException($"'{name}' is no name: 1 to {Longest} characters without blanks, control characters and any of ?*<>{{}}[]\"#%\\^|~$&,;:/`.", member);
    }
}
