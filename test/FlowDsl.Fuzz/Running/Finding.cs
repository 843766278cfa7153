namespace FlowDsl.Fuzz.Running;

/// <summary>Something that must not happen.</summary>
/// <param name="Kind">What: an exception's type with the method that threw it, <c>hang</c>, <c>death</c>.</param>
/// <param name="Detail">The exception, or how long it took.</param>
internal sealed record Finding(string Kind, string Detail)
{
    public static Finding Of(Exception fault)
    {
        var frame = (fault.StackTrace ?? "").Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith("at FlowDsl.", StringComparison.Ordinal)) ?? "";
        return new Finding($"{fault.GetType().Name} {frame.Split(" in ")[0]}", fault.ToString());
    }
}
