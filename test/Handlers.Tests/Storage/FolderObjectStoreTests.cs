using Handlers.Storage;
using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Storage;

public sealed class FolderObjectStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_root_that_cannot_be_made_is_named_with_the_reason()
    {
        // A file in the root's place stops even a superuser, whom permissions do not.
        var root = Path.Combine(_folder.Path, "lake");
        await File.WriteAllTextAsync(root, "in the way");

        var error = await Assert.ThrowsAsync<StorageUnavailable>(() => new FolderObjectStore(root).BeginAsync("raw/x", default));

        Assert.StartsWith(Path.Combine(root, "raw", "x") + " cannot be written: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_the_place_of_an_object_is_named_with_the_reason()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "raw", "x"));
        await using var upload = await new FolderObjectStore(_folder.Path).BeginAsync("raw/x", default);

        var error = await Assert.ThrowsAsync<StorageUnavailable>(() => upload.CommitAsync(default));

        Assert.Contains("cannot be written", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Files, file => !file.StartsWith(FolderObjectStore.IncomingFolder, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
