using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>
/// What an <see cref="ItemReader"/>'s object holds and how it is read.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html.
/// </summary>
public sealed record ReaderConfig
{
    /// <summary>CSV, JSON, JSONL, PARQUET or MANIFEST.</summary>
    public JsonElement? InputType { get; init; }

    /// <summary>NONE, the default, or LOAD_AND_FLATTEN: the listed objects' contents are the items.</summary>
    public JsonElement? Transformation { get; init; }

    /// <summary>FIRST_ROW or GIVEN.</summary>
    public JsonElement? CSVHeaderLocation { get; init; }

    /// <summary>The names of the columns where their location is GIVEN: an array of texts.</summary>
    public JsonElement? CSVHeaders { get; init; }

    /// <summary>COMMA, the default, PIPE, SEMICOLON, SPACE or TAB.</summary>
    public JsonElement? CSVDelimiter { get; init; }

    /// <summary>ATHENA_DATA or S3_INVENTORY.</summary>
    public JsonElement? ManifestType { get; init; }

    /// <summary>A JSON pointer to the items within the object.</summary>
    public JsonElement? ItemsPointer { get; init; }

    /// <summary>How many items are read at most: a number, or in JSONata an expression for one. Null or 0: all.</summary>
    public JsonElement? MaxItems { get; init; }

    /// <summary>JSONPath: a reference path to that number.</summary>
    public JsonElement? MaxItemsPath { get; init; }

    /// <summary>Members without a property here, in the order of the document.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
