using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Tests.Profile;

/// <summary>Time stands still, and chance counts.</summary>
internal sealed class FixedHost : IJsonataHost
{
    private byte _next;

    public DateTimeOffset UtcNow { get; } = new(2024, 2, 29, 12, 30, 45, 678, TimeSpan.Zero);

    public void Fill(Span<byte> bytes)
    {
        foreach (ref var b in bytes) b = _next++;
    }
}
