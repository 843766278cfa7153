using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.S3;

namespace Medallion;

/// <summary>Statements on parts of a bucket.</summary>
internal static class LakeAccess
{
    public static PolicyStatement Objects(string sid, IBucket bucket, IEnumerable<string> actions, params IEnumerable<string> keys) =>
        Allow.To(sid, actions, keys.Select(key => $"{bucket.BucketArn}/{key}"));

    /// <summary>
    /// Lists a prefix. A request for an object that is not there asks for this permission too, without a prefix: whoever lacks it is told "access denied" (403) and not "no such key" (404),
    /// on which both handler and job go by. So a request that has a prefix must have one of these, and one that has none passes (<c>IfExists</c>).
    /// </summary>
    public static PolicyStatement List(string sid, IBucket bucket, params string[] prefixes) =>
        Allow.Where(sid, ["s3:ListBucket"], [bucket.BucketArn], "StringLikeIfExists", "s3:prefix", prefixes);

    /// <summary>Uses the keys that objects are encrypted with; none where there is no customer key.</summary>
    public static IEnumerable<PolicyStatement> Keys(params IEnumerable<IKey?> keys) => Keys(["kms:Decrypt", "kms:GenerateDataKey"], keys);

    /// <summary>Reads what the keys encrypt, and writes nothing.</summary>
    public static IEnumerable<PolicyStatement> ReadKeys(params IEnumerable<IKey?> keys) => Keys(["kms:Decrypt"], keys);

    /// <summary>Uses the keys for Glue's jobs, whose bookmarks and Spark's own writes are encrypted by the key directly (<see href="https://docs.aws.amazon.com/glue/latest/dg/set-up-encryption.html"/>).</summary>
    public static IEnumerable<PolicyStatement> GlueKeys(params IEnumerable<IKey?> keys) => Keys(["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"], keys);

    private static IEnumerable<PolicyStatement> Keys(string[] actions, IEnumerable<IKey?> keys)
    {
        var arns = keys.OfType<IKey>().Select(key => key.KeyArn).Distinct().ToArray();
        if (arns.Length > 0) yield return Allow.To("UseKeys", actions, arns);
    }
}
