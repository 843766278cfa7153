namespace FlowDsl.Jsonata.Functions;

/// <summary>A parameter of a signature.</summary>
internal sealed class Parameter(ParameterType accepts, char symbol)
{
    internal ParameterType Accepts { get; } = accepts;

    /// <summary>Takes arrays, and makes one of anything else.</summary>
    internal bool IsArray { get; } = symbol == 'a';

    /// <summary>What <c>a&lt;…&gt;</c> wants its items to be, which is nothing at all in <c>a&lt;&gt;</c>; null where it does not say.</summary>
    internal string? ItemType { get; set; }

    /// <summary><c>-</c>: the context stands in where no argument is given.</summary>
    internal bool TakesContext { get; set; }

    /// <summary><c>?</c> or <c>-</c>: may be left out.</summary>
    internal bool IsOptional { get; set; }

    /// <summary><c>+</c>: one or more.</summary>
    internal bool Repeats { get; set; }
}
