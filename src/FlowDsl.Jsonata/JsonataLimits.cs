namespace FlowDsl.Jsonata;

/// <summary>What one evaluation may use. Exceeding a limit is a <see cref="JsonataException"/> with the code <c>U1001</c> or <c>U1002</c>.</summary>
public sealed record JsonataLimits
{
    /// <summary>Limits that let no expression hang its caller or exhaust the machine.</summary>
    public static JsonataLimits Default { get; } = new();

    /// <summary>How deeply evaluations may be nested: operators, calls and paths within each other. A call in tail position does not count.</summary>
    public int MaxDepth { get; init; } = 2000;

    /// <summary>How long the evaluation may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many bytes the evaluation may allocate for values, roughly; what is passed through from the input counts for nothing.</summary>
    public long MaxBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>How many characters a text that the evaluation builds may have.</summary>
    public int MaxTextLength { get; init; } = 256 * 1024 * 1024;

    /// <summary>How many bytes the result may have as JSON text in UTF-8. What is only passed through from the input counts as well.</summary>
    public int MaxResultBytes { get; init; } = int.MaxValue;
}
