namespace FlowDsl;

/// <summary><c>30.Seconds</c>, <c>5.Minutes</c>: lengths of time as the arguments of the builder. Not for use inside a lambda, where C# allows no extension property: write <c>TimeSpan.FromSeconds(30)</c> there.</summary>
public static class Durations
{
    extension(int count)
    {
        /// <summary>That many seconds.</summary>
        public TimeSpan Seconds => TimeSpan.FromSeconds(count);

        /// <summary>That many minutes.</summary>
        public TimeSpan Minutes => TimeSpan.FromMinutes(count);

        /// <summary>That many hours.</summary>
        public TimeSpan Hours => TimeSpan.FromHours(count);

        /// <summary>That many days.</summary>
        public TimeSpan Days => TimeSpan.FromDays(count);
    }
}
