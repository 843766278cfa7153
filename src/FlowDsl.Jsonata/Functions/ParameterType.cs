namespace FlowDsl.Jsonata.Functions;

/// <summary>The types that a signature tells apart, as a set.</summary>
[Flags]
internal enum ParameterType
{
    None = 0,
    String = 1,
    Number = 2,
    Boolean = 4,
    Null = 8,
    Object = 16,
    Array = 32,
    Function = 64,

    /// <summary>An argument that is there but has no value.</summary>
    Missing = 128,

    Json = String | Number | Boolean | Null | Object | Array | Missing,
    Any = Json | Function,
}
