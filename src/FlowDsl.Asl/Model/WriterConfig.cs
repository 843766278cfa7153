using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>The form of a <see cref="ResultWriter"/>'s results. See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html.</summary>
public sealed record WriterConfig
{
    /// <summary>JSON or JSONL.</summary>
    public JsonElement? OutputType { get; init; }

    /// <summary>NONE, COMPACT or FLATTEN.</summary>
    public JsonElement? Transformation { get; init; }

    /// <summary>Members without a property here, in the order of the document.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
