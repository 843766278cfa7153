using System.Diagnostics.CodeAnalysis;

namespace FlowDsl.Jsonata;

/// <summary>What a <see cref="JsonataValue"/> is.</summary>
[SuppressMessage("Naming", "CA1720:Identifiers should not contain type names", Justification = "String and Object are JSON's own names of its types.")]
public enum JsonataKind : byte
{
    /// <summary>Nothing: what a path that matches nothing gives. It cannot be written as JSON.</summary>
    Undefined,

    /// <summary>JSON null, which is a value and not the absence of one.</summary>
    Null,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>An IEEE 754 double.</summary>
    Number,

    /// <summary>Text.</summary>
    String,

    /// <summary>An ordered list of values.</summary>
    Array,

    /// <summary>An ordered map from name to value.</summary>
    Object,

    /// <summary>A lambda, a built-in function or a regular expression. It cannot be written as JSON.</summary>
    Function,
}
