using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>Reads a distributed Map's items from S3. See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html.</summary>
public sealed record ItemReader
{
    /// <summary>The ARN of the API action that reads: <c>arn:aws:states:::s3:getObject</c> or <c>…:s3:listObjectsV2</c>.</summary>
    public JsonElement? Resource { get; init; }

    /// <summary>JSONata: the request.</summary>
    public JsonElement? Arguments { get; init; }

    /// <summary>JSONPath: the request, a payload template.</summary>
    public JsonElement? Parameters { get; init; }

    /// <summary>What the object holds and how it is read.</summary>
    public ReaderConfig? ReaderConfig { get; init; }

    /// <summary>Members without a property here, in the order of the document.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
