using System.Text;
using FlowDsl.Local;
using Medallion.Local.Items;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Tests.Items;

public sealed class LakeItemStoreTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("items-").FullName;
    private readonly LakeItemStore _store;

    public LakeItemStoreTests() => _store = new LakeItemStore("lake", Path.Combine(_root, "lake"));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task What_was_written_is_read_and_listed_in_the_order_of_the_keys()
    {
        await Write("a/2", "two");
        await Write("a/10", "ten");
        await Write("b", "");
        await Write("a/2", "two again");

        Assert.Equal("two again", await Read("a/2"));
        Assert.Null(await Read("a/3"));
        var listed = new List<StoredItem>();
        await foreach (var item in _store.ListAsync("lake", "a/", default)) listed.Add(item);
        Assert.Equal(["a/10", "a/2"], listed.Select(item => item.Key));
        // The MD5 of "ten".
        Assert.Equal((3L, "\"b1b9a972ccd8c962a473909b97007eb4\""), (listed[0].Size, listed[0].ETag));
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("a/../../secret")]
    [InlineData("/etc/hostname")]
    [InlineData("")]
    public async Task A_key_never_leads_out_of_the_lake(string key)
    {
        await File.WriteAllTextAsync(Path.Combine(_root, "secret"), "s");

        Assert.Null(await Read(key));
        await Assert.ThrowsAsync<IOException>(() => Write(key, "x"));
        Assert.Equal("s", await File.ReadAllTextAsync(Path.Combine(_root, "secret")));
    }

    [Fact]
    public async Task Another_bucket_does_not_exist() => await Assert.ThrowsAsync<DirectoryNotFoundException>(async () => await _store.OpenAsync("other", "a", default));

    [Fact]
    public async Task Parquet_rows_are_objects_and_a_broken_file_is_an_IO_error()
    {
        await Write("broken", "no Parquet");
        using (var session = new DuckDbSession(new DuckDbSettings(), _root, default))
            session.Execute($"copy (select range as n, 'x' || range as t from range(1000)) to {DuckDbSession.Literal(Path.Combine(_root, "lake", "rows.parquet"))} (format parquet)");

        var rows = new List<string>();
        await foreach (var row in _store.ReadParquetAsync("lake", "rows.parquet", default))
        {
            rows.Add(row.GetRawText());
            if (rows.Count == 600) break;
        }

        Assert.Equal("""{"n":599,"t":"x599"}""", rows[^1]);
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var _ in _store.ReadParquetAsync("lake", "broken", default)) { }
        });
        Assert.Throws<FileNotFoundException>(() => _store.ReadParquetAsync("lake", "none", default));
    }

    private async Task Write(string key, string content) => await _store.WriteAsync("lake", key, Encoding.UTF8.GetBytes(content), default);

    private async Task<string?> Read(string key)
    {
        await using var stream = await _store.OpenAsync("lake", key, default);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
