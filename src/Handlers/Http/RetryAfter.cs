using System.Net.Http.Headers;

namespace Handlers.Http;

/// <summary>The wait that an answer asks for (RFC 9110, 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>The wait from now, or null when the answer names none.</summary>
    internal static TimeSpan? Of(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (headers.RetryAfter?.Delta is { } delta) return delta;
        if (headers.RetryAfter?.Date is not { } date) return null;
        return date > now ? date - now : TimeSpan.Zero;
    }
}
