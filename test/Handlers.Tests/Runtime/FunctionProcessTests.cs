using System.Text.Json;
using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Runtime;

/// <summary>The function from end to end: a process, the Runtime API, an HTTP API and S3.</summary>
[Collection(MotoCollection.Name)]
public sealed class FunctionProcessTests(Moto moto)
{
    private const int Chunks = 200;

    [FactWithTool("moto_server")]
    public async Task A_page_of_200_MB_goes_to_S3_from_a_heap_of_64_MiB()
    {
        await using var api = await FakeApi.StartAsync(LargePage.Of(Chunks));
        using var s3 = await moto.S3Async();
        var bucket = await moto.NewBucketAsync(s3);
        var request = JsonSerializer.Serialize(Ingest.Request(Ingest.Source(api)), ContractsJson.Default.IngestRequest);
        await using var runtime = await FakeRuntimeApi.StartAsync(request);
        var environment = FunctionProcess.Environment(runtime.Host, await moto.UrlAsync());
        environment["MEDALLION_BUCKET"] = bucket;
        environment["DOTNET_GCHeapHardLimit"] = "0x4000000";

        using var process = FunctionProcess.Start(environment);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        var post = Assert.Single(runtime.Posts);
        Assert.Equal("invocation/id-1/response", post.Path);
        var result = JsonSerializer.Deserialize(post.Body, ContractsJson.Default.IngestResult)!;
        Assert.Equal(LargePage.Records(Chunks), result.RecordCount);
        Assert.Equal(["page", "done"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("event").GetString()));
        var page = await s3.GetObjectMetadataAsync(bucket, $"{Ingest.Folder}/page-000001.ndjson.gz");
        Assert.Equal(result.ByteCount, page.ContentLength);
    }

    [FactWithTool("kill")]
    public async Task Told_to_terminate_while_it_waits_it_ends_with_0()
    {
        await using var runtime = await FakeRuntimeApi.StartAsync();
        using var process = FunctionProcess.Start(FunctionProcess.Environment(runtime.Host, "http://127.0.0.1:9"));
        await runtime.Drained;

        using var kill = System.Diagnostics.Process.Start(Tools.Find("kill")!, ["-TERM", process.Id.ToString()]);
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
    }
}
