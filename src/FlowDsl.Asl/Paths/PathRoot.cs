namespace FlowDsl.Asl.Paths;

/// <summary>Where a path begins.</summary>
public enum PathRoot
{
    /// <summary><c>$</c>: the document that the field's place gives, mostly the state's input.</summary>
    Input,

    /// <summary><c>$$</c>: the context object.</summary>
    Context,

    /// <summary><c>$name</c>: a variable.</summary>
    Variable,
}
