namespace Handlers.Tests.Fakes;

/// <summary>Content whose connection ends by a time limit of the client's own.</summary>
public sealed class CancelledStream : MemoryStream
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw AnsweringHandler.TimedOut;
}
