using Handlers.Storage;

namespace Handlers.Runtime;

/// <summary>The function's settings, from its environment.</summary>
/// <param name="Bucket">The lake's bucket: <c>MEDALLION_BUCKET</c>.</param>
/// <param name="S3">What the S3 server can do: <c>MEDALLION_S3_PATH_STYLE</c>, <c>MEDALLION_S3_CHECKSUMS</c>, <c>MEDALLION_S3_CONDITIONAL_WRITES</c>, each <c>true</c> or <c>false</c>. S3 itself needs none of them.</param>
internal sealed record HandlerSettings(string Bucket, S3Compatibility S3)
{
    /// <summary>The variable that names the lake's bucket.</summary>
    internal const string BucketVariable = "MEDALLION_BUCKET";

    /// <summary>Reads the settings.</summary>
    /// <param name="environment">Gives a variable's value, or null.</param>
    /// <exception cref="InvalidSettings">Some are missing or wrong; all of them are named.</exception>
    internal static HandlerSettings Read(Func<string, string?> environment)
    {
        List<string> problems = [];
        var bucket = environment(BucketVariable) ?? "";
        if (bucket.Length == 0) problems.Add($"{BucketVariable} must name the lake's bucket");
        var s3 = new S3Compatibility
        {
            PathStyle = Flag("MEDALLION_S3_PATH_STYLE", otherwise: false),
            Checksums = Flag("MEDALLION_S3_CHECKSUMS", otherwise: true),
            ConditionalWrites = Flag("MEDALLION_S3_CONDITIONAL_WRITES", otherwise: true),
        };
        return problems.Count == 0
            ? new HandlerSettings(bucket, s3)
            : throw new InvalidSettings($"The function's environment is incomplete or wrong: {string.Join("; ", problems)}.");

        bool Flag(string name, bool otherwise)
        {
            var text = environment(name);
            if (string.IsNullOrEmpty(text)) return otherwise;
            if (!bool.TryParse(text, out var value)) problems.Add($"{name} is '{text}' and must be true or false");
            return value;
        }
    }
}
