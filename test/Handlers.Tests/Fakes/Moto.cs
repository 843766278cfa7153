using Amazon.Runtime;
using Amazon.S3;
using Amazon.SimpleSystemsManagement;
using Handlers.Storage;

namespace Handlers.Tests.Fakes;

/// <summary>AWS on loopback: one moto_server for the tests of a collection, started by the first that asks.</summary>
public sealed class Moto : IDisposable
{
    private readonly Lazy<Task<ServerProcess>> _server = new(() => ServerProcess.StartAsync("Running on", Tools.Find("moto_server")!, "-H", "127.0.0.1", "-p", "0"));
    private int _buckets;

    public static AWSCredentials Credentials { get; } = new BasicAWSCredentials("testing", "testing");

    public async Task<string> UrlAsync() => (await _server.Value).Line.Split("Running on")[1].Trim();

    public async Task<IAmazonS3> S3Async(S3Compatibility? compatibility = null)
    {
        var config = ((compatibility ?? new S3Compatibility()) with { ServiceUrl = new Uri(await UrlAsync()), PathStyle = true }).ToConfig();
        config.AuthenticationRegion = "us-east-1";
        return new AmazonS3Client(Credentials, config);
    }

    public async Task<IAmazonSimpleSystemsManagement> SsmAsync() =>
        new AmazonSimpleSystemsManagementClient(Credentials, new AmazonSimpleSystemsManagementConfig { ServiceURL = await UrlAsync(), AuthenticationRegion = "us-east-1" });

    public async Task<string> NewBucketAsync(IAmazonS3 client)
    {
        var bucket = $"lake-{Interlocked.Increment(ref _buckets)}";
        await client.PutBucketAsync(bucket);
        return bucket;
    }

    public void Dispose()
    {
        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }) _server.Value.Result.Dispose();
    }
}
