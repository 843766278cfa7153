using System.Security.Cryptography;
using Handlers.Storage;
using Handlers.Tests.Fakes;

namespace Handlers.Tests.Storage;

/// <summary>What every object store must do, whatever it is.</summary>
[Collection(MotoCollection.Name)]
public sealed class ObjectStoreTests(Moto moto) : IDisposable
{
    private const string Key = "raw/shop/orders/2026/11/22/run=r1/page-000001.ndjson.gz";
    private readonly TemporaryFolder _folder = new();

    [Theory, OnFolder, OnS3]
    public async Task What_is_written_is_read_back(string kind)
    {
        var store = await StoreAsync(kind);

        Assert.True(await PutAsync(store, [1, 2, 3]));

        Assert.Equal([1, 2, 3], await ReadAsync(store));
    }

    [Theory, OnFolder, OnS3]
    public async Task An_empty_object_is_an_object(string kind)
    {
        var store = await StoreAsync(kind);

        Assert.True(await PutAsync(store, []));

        Assert.Empty((await ReadAsync(store))!);
    }

    [Theory, OnFolder, OnS3]
    public async Task What_is_not_there_is_null(string kind) => Assert.Null(await ReadAsync(await StoreAsync(kind)));

    [Theory, OnFolder, OnS3]
    public async Task Nothing_is_visible_before_the_commit(string kind)
    {
        var store = await StoreAsync(kind);
        await using var upload = await store.BeginAsync(Key, default);
        await upload.Content.WriteAsync(new byte[PartBuffer.PartSize + 1]);

        Assert.Null(await ReadAsync(store));
    }

    [Theory, OnFolder, OnS3]
    public async Task Without_a_commit_nothing_stays(string kind)
    {
        var store = await StoreAsync(kind);
        await using (var upload = await store.BeginAsync(Key, default)) await upload.Content.WriteAsync(new byte[PartBuffer.PartSize + 1]);

        Assert.Null(await ReadAsync(store));
        Assert.Empty(_folder.Files);
    }

    [Theory, OnFolder, OnS3]
    public async Task The_first_writer_of_a_key_wins(string kind)
    {
        var store = await StoreAsync(kind);
        await using var late = await store.BeginAsync(Key, default);
        await late.Content.WriteAsync(new byte[] { 2 });
        Assert.True(await PutAsync(store, [1]));

        Assert.False(await late.CommitAsync(default));

        Assert.Equal([1], await ReadAsync(store));
    }

    [Theory, OnFolder, OnS3]
    public async Task The_first_writer_of_a_large_object_wins(string kind)
    {
        var store = await StoreAsync(kind);
        await using var late = await store.BeginAsync(Key, default);
        await late.Content.WriteAsync(new byte[PartBuffer.PartSize + 1]);
        Assert.True(await PutAsync(store, [1]));

        Assert.False(await late.CommitAsync(default));

        Assert.Equal([1], await ReadAsync(store));
    }

    [Theory, OnFolder, OnS3]
    public async Task An_object_of_several_parts_is_whole(string kind)
    {
        var store = await StoreAsync(kind);
        var content = new byte[(2 * PartBuffer.PartSize) + 12_345];
        new Random(1).NextBytes(content);
        await using var upload = await store.BeginAsync(Key, default);
        for (var at = 0; at < content.Length; at += 1_000_003) await upload.Content.WriteAsync(content.AsMemory(at, Math.Min(1_000_003, content.Length - at)));

        Assert.True(await upload.CommitAsync(default));

        Assert.Equal(SHA256.HashData(content), SHA256.HashData((await ReadAsync(store))!));
    }

    [Theory, OnFolder, OnS3]
    public async Task A_key_that_could_leave_the_store_is_refused(string kind)
    {
        var store = await StoreAsync(kind);
        foreach (var key in new[] { "", "/etc/passwd", "raw/../../x", "raw//x", "raw/./x", @"raw\x", "c:/x", "raw/\0", "raw/" })
        {
            await Assert.ThrowsAsync<ArgumentException>(() => store.BeginAsync(key, default));
            await Assert.ThrowsAsync<ArgumentException>(() => store.OpenReadAsync(key, default));
        }
    }

    private async Task<IObjectStore> StoreAsync(string kind)
    {
        if (kind == "folder") return new FolderObjectStore(_folder.Path);
        var client = await moto.S3Async();
        return new S3ObjectStore(client, await moto.NewBucketAsync(client));
    }

    private static async Task<bool> PutAsync(IObjectStore store, byte[] content)
    {
        await using var upload = await store.BeginAsync(Key, default);
        await upload.Content.WriteAsync(content);
        return await upload.CommitAsync(default);
    }

    private static async Task<byte[]?> ReadAsync(IObjectStore store)
    {
        await using var content = await store.OpenReadAsync(Key, default);
        if (content is null) return null;
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }

    public void Dispose() => _folder.Dispose();
}
