namespace FlowDsl.Jsonata;

/// <summary>What one evaluation may use. Exceeding a limit is a <see cref="JsonataException"/> with the code <c>U1001</c> or <c>U1002</c>.</summary>
public sealed record JsonataLimits
{
    /// <summary>Limits that let no expression hang its caller or exhaust the machine.</summary>
    public static JsonataLimits Default { get; } = new();

    /// <summary>
    /// How deeply evaluations may be nested: operators, calls and paths within each other; 2,000 by default. A call in tail position does not count.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxDepth
    {
        get;
        init => field = value >= 1 ? value : throw TooSmall(nameof(MaxDepth), value);
    } = 2000;

    /// <summary>How long the evaluation may take; 5 seconds by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero or negative.</exception>
    public TimeSpan Timeout
    {
        get;
        init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(Timeout), value, "An evaluation needs a time above zero.");
    } = TimeSpan.FromSeconds(5);

    /// <summary>How many bytes the evaluation may allocate for values, roughly; 512 MiB by default. What is passed through from the input counts for nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public long MaxBytes
    {
        get;
        init => field = value >= 1 ? value : throw TooSmall(nameof(MaxBytes), value);
    } = 512L * 1024 * 1024;

    /// <summary>How many characters (UTF-16 units) a text that the evaluation builds may have; 256 Mi by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxTextLength
    {
        get;
        init => field = value >= 1 ? value : throw TooSmall(nameof(MaxTextLength), value);
    } = 256 * 1024 * 1024;

    /// <summary>
    /// How many bytes the result may have as JSON text in UTF-8; 2,147,483,647 by default. What is only passed through from the input counts as well.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxResultBytes
    {
        get;
        init => field = value >= 1 ? value : throw TooSmall(nameof(MaxResultBytes), value);
    } = int.MaxValue;

    private static ArgumentOutOfRangeException TooSmall(string limit, object value) => new(limit, value, "A limit must be 1 at least.");
}
