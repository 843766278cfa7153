using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Ingestion;

public sealed class RecordsAsServedTests : IDisposable
{
    private readonly Ingest _ingest = new();

    [Theory]
    [InlineData("""{"big":12345678901234567.10,"exp":1E+2,"zero":-0.0}""")]
    [InlineData("""{"text":"\u00e9\/ \"quoted\" \n ☃ 東京","null":null}""")]
    [InlineData("""{ "spaced" : [ 1 , 2 ] }""")]
    [InlineData("""{"twice":1,"twice":2}""")]
    [InlineData("""{"nested":{"items":[{"id":[[]]}]}}""")]
    [InlineData("\"a text, not an object\"")]
    public async Task A_record_is_copied_byte_for_byte(string record)
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json($$"""{"items":[{{record}} , {{record}}],"more":1}"""));

        await _ingest.RunAsync(Ingest.Source(api));

        Assert.Equal($"{record}\n{record}\n", _ingest.Page(1));
    }

    [Fact]
    public async Task A_pretty_printed_record_is_brought_onto_one_line_without_touching_its_texts()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json("{\r\n  \"items\": [\r\n    {\r\n      \"id\": 1,\r\n\t\"text\": \"two  blanks, \\\" quote \\\\\",\r\n      \"list\": [ 1, 2 ]\r\n    }\r\n  ]\r\n}"));

        await _ingest.RunAsync(Ingest.Source(api));

        Assert.Equal("{\"id\":1,\"text\":\"two  blanks, \\\" quote \\\\\",\"list\":[1,2]}\n", _ingest.Page(1));
    }

    [Fact]
    public async Task The_page_may_be_the_array_itself()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json("""[{"id":1},{"id":2}]"""));

        Assert.Equal(2, (await _ingest.RunAsync(Ingest.Source(api) with { RecordsPath = "" })).RecordCount);
    }

    [Fact]
    public async Task Records_lie_at_the_path_and_not_at_one_like_it()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json("""{"items":[0],"x":{"items":[9],"data":{"items":[1]}},"data":{"other":{"items":[2]},"items":[3,4]},"list":[{"data":{"items":[5]}}]}"""));

        await _ingest.RunAsync(Ingest.Source(api) with { RecordsPath = "data.items" });

        Assert.Equal("3\n4\n", _ingest.Page(1));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_page()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json("\uFEFF" + FakeApi.Items([1])));

        Assert.Equal(1, (await _ingest.RunAsync(Ingest.Source(api))).RecordCount);
    }

    [Fact]
    public async Task The_same_records_give_the_same_bytes_however_the_network_cuts_them()
    {
        var body = FakeApi.Items(Enumerable.Range(1, 20_000));
        await using var whole = await FakeApi.StartAsync(FakeApi.Json(body));
        await using var cut = await FakeApi.StartAsync(async context =>
        {
            for (var at = 0; at < body.Length; at += 7_001)
            {
                await context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(body[at..Math.Min(at + 7_001, body.Length)]));
                await context.Response.Body.FlushAsync();
            }
        });
        using var second = new Ingest();

        await _ingest.RunAsync(Ingest.Source(whole));
        await second.RunAsync(Ingest.Source(cut));

        var file = Path.Combine(Ingest.Folder, "page-000001.ndjson.gz");
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(_ingest.Lake.Path, file)), await File.ReadAllBytesAsync(Path.Combine(second.Lake.Path, file)));
    }

    [Fact]
    public async Task A_record_larger_than_allowed_breaks_the_contract()
    {
        _ingest.Options = _ingest.Options with { MaxRecordBytes = 1_000 };
        await using var api = await FakeApi.StartAsync(FakeApi.Json($$"""{"items":[{"text":"{{new string('x', 1_000)}}"}]}"""));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.Source(api)));

        Assert.Contains("1,000 bytes", error.Message, StringComparison.Ordinal);
        Assert.Empty(_ingest.Lake.Files);
    }

    [Fact]
    public async Task A_record_larger_than_any_buffer_arrives_whole()
    {
        var record = $$"""{"text":"{{new string('x', 1_000_000)}}"}""";
        await using var api = await FakeApi.StartAsync(FakeApi.Json($$"""{"items":[{{record}}]}"""));

        await _ingest.RunAsync(Ingest.Source(api));

        Assert.Equal(record + "\n", _ingest.Page(1));
    }

    public void Dispose() => _ingest.Dispose();
}
