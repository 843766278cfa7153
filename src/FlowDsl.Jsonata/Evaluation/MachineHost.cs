using System.Security.Cryptography;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>The machine's clock and its random numbers.</summary>
internal sealed class MachineHost : IJsonataHost
{
    internal static readonly MachineHost Instance = new();

    private MachineHost()
    {
    }

    public DateTimeOffset UtcNow => TimeProvider.System.GetUtcNow();

    public void Fill(Span<byte> bytes) => RandomNumberGenerator.Fill(bytes);
}
