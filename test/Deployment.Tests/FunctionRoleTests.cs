using System.Diagnostics;
using System.Text.Json;
using Deployment.Tests.Iam;
using Deployment.Tests.Recording;
using Deployment.Tests.Templates;
using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Deployment.Tests;

/// <summary>The ingestion function as it is deployed (its asset, its environment), run against AWS's APIs on loopback: what it really calls is held against what its role allows.</summary>
[Collection(StacksCollection.Name)]
public sealed class FunctionRoleTests(Stacks stacks)
{
    [FactWithTool("moto_server", "aws", "node")]
    public async Task The_function_may_do_what_it_does_and_nothing_else()
    {
        var template = stacks.Template("secured");
        var function = Assert.Single(template.OfType("AWS::Lambda::Function"));
        var role = IamRole.In(template).Single(role => role.Id == template.Properties(function)["Role"]!["Fn::GetAtt"]![0]!.GetValue<string>());

        var calls = (await CallsAsync(template, function)).SelectMany(ActionTable.Of).DistinctBy(call => call.ToString()).ToList();

        Assert.Equal(["s3:AbortMultipartUpload", "s3:GetObject", "s3:ListBucket", "s3:PutObject", "secretsmanager:GetSecretValue", "ssm:GetParameter"], calls.Select(call => call.Action).Distinct().Order());
        Assert.DoesNotContain(calls, call => !role.Allows(call));
        Assert.Equal([], UnusedActions.Of(role, calls));
    }

    private static async Task<IReadOnlyList<RecordedCall>> CallsAsync(Template template, string function)
    {
        using var moto = await MotoServer.StartAsync();
        await using var proxy = await RecordingProxy.StartAsync(moto.Url);
        await using var api = await PagedApi.StartAsync();
        var environment = new Resolver(template).Resolve(template.Properties(function)["Environment"]!["Variables"])!.AsObject().ToDictionary(variable => variable.Key, variable => variable.Value!.GetValue<string>());
        var aws = new AwsCli(moto.Url);
        await aws.RunAsync("s3api", "create-bucket", "--bucket", environment["MEDALLION_BUCKET"]);
        await aws.RunAsync("secretsmanager", "create-secret", "--name", Variants.Secret, "--secret-string", "opensesame");

        // The second invocation of the first run finds what the first one wrote; the broken one gives its upload up.
        await using var runtime = await FakeRuntimeApi.StartAsync(Request(api, "whole", "one"), Request(api, "whole", "one"), Request(api, "broken", "two"));
        using var process = Start(environment, runtime.Host, proxy.Url);
        await runtime.Drained.WaitAsync(TimeSpan.FromMinutes(2));
        process.Kill();
        Assert.Equal(["invocation/id-1/response", "invocation/id-2/response", "invocation/id-3/error"], runtime.Posts.Select(post => post.Path));
        return [.. proxy.Calls];
    }

    private static string Request(PagedApi api, string path, string run) => JsonSerializer.Serialize(
        new IngestRequest { Source = Variants.Secured.Source with { Endpoint = $"{api.Url}/{path}" }, Day = new DateOnly(2018, 2, 5), Run = run }, ContractsJson.Default.IngestRequest);

    private static Process Start(Dictionary<string, string> environment, string runtimeApi, string aws)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "medallion-assets", "handler", "Handlers.dll")]);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        foreach (var (name, value) in new[]
        {
            ("AWS_LAMBDA_RUNTIME_API", runtimeApi), ("AWS_ENDPOINT_URL", aws), ("AWS_REGION", Resolver.Region), ("MEDALLION_S3_PATH_STYLE", "true"),
            ("AWS_ACCESS_KEY_ID", "testing"), ("AWS_SECRET_ACCESS_KEY", "testing"),
        })
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
