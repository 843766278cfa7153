using Handlers.Storage;
using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Storage;

[Collection(MotoCollection.Name)]
public sealed class S3ObjectStoreTests(Moto moto)
{
    [FactWithTool("moto_server")]
    public async Task An_upload_given_up_half_way_leaves_no_part_to_pay_for()
    {
        using var client = await moto.S3Async();
        var bucket = await moto.NewBucketAsync(client);
        await using (var upload = await new S3ObjectStore(client, bucket).BeginAsync("raw/x", default))
        {
            await upload.Content.WriteAsync(new byte[PartBuffer.PartSize + 1]);
            Assert.Single((await client.ListMultipartUploadsAsync(bucket)).MultipartUploads);
        }

        Assert.Empty((await client.ListMultipartUploadsAsync(bucket)).MultipartUploads ?? []);
    }

    [FactWithTool("moto_server")]
    public async Task A_bucket_that_is_not_there_is_named_with_the_reason()
    {
        using var client = await moto.S3Async();
        var store = new S3ObjectStore(client, "nobodys");
        await using var upload = await store.BeginAsync("raw/x", default);

        var error = await Assert.ThrowsAsync<StorageUnavailable>(() => upload.CommitAsync(default));

        Assert.StartsWith("s3://nobodys/raw/x cannot be written: NoSuchBucket", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StorageUnavailable>(() => store.OpenReadAsync("raw/x", default));
    }

    [FactWithTool("moto_server")]
    public async Task A_server_without_conditional_writes_is_asked_first()
    {
        var compatibility = new S3Compatibility { ConditionalWrites = false, Checksums = false };
        using var client = await moto.S3Async(compatibility);
        var store = new S3ObjectStore(client, await moto.NewBucketAsync(client), compatibility);
        await using var first = await store.BeginAsync("raw/x", default);
        await using var second = await store.BeginAsync("raw/x", default);

        Assert.True(await first.CommitAsync(default));
        Assert.False(await second.CommitAsync(default));
    }
}
