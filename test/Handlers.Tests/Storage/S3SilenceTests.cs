using Handlers.Storage;
using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Storage;

/// <summary>Cancellations that nobody asked for, from the AWS client: they are the store's failures.</summary>
public sealed class S3SilenceTests
{
    [Fact]
    public async Task A_time_limit_while_an_object_is_opened_is_a_failure_of_the_store()
    {
        using var client = SilentAws.TimedOut.S3();

        var error = await Assert.ThrowsAsync<StorageUnavailable>(() => new S3ObjectStore(client, "lake").OpenReadAsync("raw/x", default));

        Assert.StartsWith("s3://lake/raw/x cannot be read: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_limit_while_an_object_is_read_is_a_failure_of_the_store()
    {
        using var client = new SilentAws(_ => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new CancelledStream()) })).S3();
        await using var content = await new S3ObjectStore(client, "lake").OpenReadAsync("raw/x", default);

        await Assert.ThrowsAsync<StorageUnavailable>(() => content!.CopyToAsync(Stream.Null));
    }

    [Theory]
    [InlineData(1)]
    [InlineData((2 * PartBuffer.PartSize) + 1)]
    public async Task A_time_limit_while_an_object_is_written_is_a_failure_of_the_store(int size)
    {
        using var client = SilentAws.TimedOut.S3();
        await using var upload = await new S3ObjectStore(client, "lake").BeginAsync("raw/x", default);

        var error = await Assert.ThrowsAsync<StorageUnavailable>(async () =>
        {
            await upload.Content.WriteAsync(new byte[size]);
            await upload.CommitAsync(default);
        });

        Assert.StartsWith("s3://lake/raw/x cannot be written: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_that_gives_up_is_no_failure_of_the_store()
    {
        using var stop = new CancellationTokenSource();
        using var client = new SilentAws(_ =>
        {
            stop.Cancel();
            throw AnsweringHandler.TimedOut;
        }).S3();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new S3ObjectStore(client, "lake").OpenReadAsync("raw/x", stop.Token));
    }
}
