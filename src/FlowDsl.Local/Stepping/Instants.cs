namespace FlowDsl.Local.Stepping;

/// <summary>Arithmetic on the execution's clock that never overflows: loops of long waits reach the end of the calendar.</summary>
internal static class Instants
{
    /// <summary>An instant in the future, or the last one there is.</summary>
    public static DateTimeOffset Later(DateTimeOffset now, TimeSpan delay) => delay < DateTimeOffset.MaxValue - now ? now + delay : DateTimeOffset.MaxValue;
}
