using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>
/// Writes a distributed Map's results to S3, or gives them another form.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html.
/// </summary>
public sealed record ResultWriter
{
    /// <summary>The ARN of the API action that writes: <c>arn:aws:states:::s3:putObject</c>.</summary>
    public JsonElement? Resource { get; init; }

    /// <summary>JSONata: the bucket and the prefix.</summary>
    public JsonElement? Arguments { get; init; }

    /// <summary>JSONPath: the bucket and the prefix, a payload template.</summary>
    public JsonElement? Parameters { get; init; }

    /// <summary>The form of the results.</summary>
    public WriterConfig? WriterConfig { get; init; }

    /// <summary>Members without a property here, in the order of the document.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
