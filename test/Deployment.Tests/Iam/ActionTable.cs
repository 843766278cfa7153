using System.Text.Json;
using Deployment.Tests.Recording;
using Deployment.Tests.Templates;

namespace Deployment.Tests.Iam;

/// <summary>
/// From requests to what IAM is asked, written from AWS's Service Authorization Reference (<see href="https://docs.aws.amazon.com/service-authorization/latest/reference/"/>) and the
/// API pages, apart from the product's own tables.
/// </summary>
internal static class ActionTable
{
    /// <summary>What a recorded request of the function asks for.</summary>
    public static IEnumerable<ApiCall> Of(RecordedCall call) => call.Target switch
    {
        null => S3(call),
        "AmazonSSM.GetParameter" => Parameter(JsonDocument.Parse(call.Body).RootElement.GetProperty("Name").GetString()!),
        var other => throw new InvalidOperationException($"The table does not know {other}: add it."),
    };

    private static IEnumerable<ApiCall> S3(RecordedCall call)
    {
        var (bucket, key) = call.Path.TrimStart('/').Split('/', 2) is [var b, var k] ? (b, k) : (call.Path.Trim('/'), "");
        var arn = $"arn:aws:s3:::{bucket}/{Uri.UnescapeDataString(key)}";
        switch (call.Method)
        {
            case "GET" or "HEAD" when key.Length > 0:
                yield return new ApiCall("s3:GetObject", arn);
                // Without it a key that is not there is answered with 403 in place of 404; the request has no prefix, so no condition on one may stand before it.
                yield return new ApiCall("s3:ListBucket", $"arn:aws:s3:::{bucket}");
                break;
            case "DELETE" when call.Query.Contains("uploadId=", StringComparison.Ordinal):
                yield return new ApiCall("s3:AbortMultipartUpload", arn);
                break;
            case "PUT" or "POST" when key.Length > 0:
                yield return new ApiCall("s3:PutObject", arn);
                break;
            default:
                throw new InvalidOperationException($"The table does not know {call.Method} {call.Path}{call.Query}: add it.");
        }
    }

    // Systems Manager passes the call on to Secrets Manager with the caller's own permissions.
    private static IEnumerable<ApiCall> Parameter(string name)
    {
        yield return new ApiCall("ssm:GetParameter", $"arn:aws:ssm:{Resolver.Region}:{Resolver.Account}:parameter{name}");
        const string Secrets = "/aws/reference/secretsmanager/";
        if (name.StartsWith(Secrets, StringComparison.Ordinal))
            yield return new ApiCall("secretsmanager:GetSecretValue", $"arn:aws:secretsmanager:{Resolver.Region}:{Resolver.Account}:secret:{name[Secrets.Length..]}-a1B2c3");
    }
}
