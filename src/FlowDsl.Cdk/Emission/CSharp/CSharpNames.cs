using System.Text.RegularExpressions;

namespace FlowDsl.Cdk.Emission;

/// <summary>Names of C#.</summary>
internal static partial class CSharpNames
{
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "do", "double",
        "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal",
        "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return",
        "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked",
        "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>What a property may not be called: it is in every object, or in the properties already.</summary>
    public static IReadOnlyList<string> Taken { get; } =
        ["StateMachineName", "LogRetention", "LogRemoval", "Tracing", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Keywords are written small, so that a Pascal name is none.</summary>
    public static string Property(string token) => char.ToUpperInvariant(token[0]) + token[1..];

    public static bool IsNamespace(string? text) => text is not null && Namespace().IsMatch(text) && !text.Split('.').Any(s_keywords.Contains);

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*\z")]
    private static partial Regex Namespace();
}
