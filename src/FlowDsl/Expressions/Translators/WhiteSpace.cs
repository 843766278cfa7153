namespace FlowDsl.Expressions.Translators;

/// <summary>The characters that C# takes for white space, for the inside of a class: what <c>\s</c> means depends on the engine.</summary>
internal static class WhiteSpace
{
    /// <summary>Those of <see cref="char.IsWhiteSpace(char)"/>.</summary>
    public const string Any = @"\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

    /// <summary>Those that may stand around a number.</summary>
    public const string AroundNumbers = @"\t-\r ";
}
