using Amazon.Runtime;
using Amazon.S3;
using Amazon.SimpleSystemsManagement;

namespace Handlers.Tests.Fakes;

/// <summary>AWS clients whose network meets what the test says; they try once.</summary>
public sealed class SilentAws(Func<CancellationToken, Task<HttpResponseMessage>> answer) : HttpClientFactory
{
    /// <summary>Every request ends by a time limit of the client's own.</summary>
    public static SilentAws TimedOut => new(_ => throw AnsweringHandler.TimedOut);

    public IAmazonS3 S3() => new AmazonS3Client(Moto.Credentials, Configured(new AmazonS3Config()));

    public IAmazonSimpleSystemsManagement Ssm() => new AmazonSimpleSystemsManagementClient(Moto.Credentials, Configured(new AmazonSimpleSystemsManagementConfig()));

    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(new AnsweringHandler(answer));

    private T Configured<T>(T config)
        where T : ClientConfig
    {
        (config.ServiceURL, config.AuthenticationRegion, config.MaxErrorRetry, config.HttpClientFactory) = ("http://aws.test", "us-east-1", 0, this);
        return config;
    }
}
