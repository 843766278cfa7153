using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>
/// What Step Functions refuses of the items of a distributed Map: how they are read, put together and written.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html.
/// </summary>
internal sealed class ItemRules(List<Diagnostic> problems, Spot state)
{
    private const string ReadsObject = ":s3:getObject";
    private const string Lists = ":s3:listObjectsV2";
    private const string Writes = ":s3:putObject";

    // Of a request for objects.
    private static readonly string[] s_texts = ["Bucket", "Key", "Prefix", "VersionId", "ExpectedBucketOwner"];
    private static readonly string[] s_athena = ["CSV", "JSONL", "PARQUET"];

    public void Check(MapState map)
    {
        if (map.ItemReader is { } reader) Check(reader);
        if (map.ItemBatcher is { } batcher) Check(batcher);
        if (map.ResultWriter is { } writer) Check(writer);
    }

    private void Check(ItemReader reader)
    {
        const string At = "ItemReader";
        Fields(reader.UnknownFields, FieldNames.Reader, At);
        Resource(reader.Resource, At, ReadsObject, Lists);
        if (reader.Resource is null) Missing("Resource", At);
        string[] needed = Text(reader.Resource) switch
        {
            { } one when one.EndsWith(ReadsObject, StringComparison.Ordinal) => ["Bucket", "Key"],
            { } many when many.EndsWith(Lists, StringComparison.Ordinal) => ["Bucket"],
            _ => [],
        };
        Request(reader.Arguments, At + "/Arguments", "", needed);
        Request(reader.Parameters, At + "/Parameters", ".$", needed);
        var config = reader.ReaderConfig;
        if (config is not null) Check(config);
        var isNeeded = Is(config?.Transformation, "LOAD_AND_FLATTEN") || (Text(reader.Resource) is { } resource && resource.EndsWith(ReadsObject, StringComparison.Ordinal));
        if (isNeeded && config?.InputType is null && !Is(config?.ManifestType, "S3_INVENTORY")) Missing("InputType", At + "/ReaderConfig");
    }

    private void Check(ReaderConfig config)
    {
        const string At = "ItemReader/ReaderConfig";
        Fields(config.UnknownFields, FieldNames.ReaderConfig, At);
        Exclude(At, ("MaxItems", config.MaxItems is not null), ("MaxItemsPath", config.MaxItemsPath is not null));
        if (Is(config.ManifestType, "S3_INVENTORY") && config.InputType is not null) Add(DiagnosticCodes.OneOfFields, At + "/InputType", "a manifest of an inventory says itself how its files are read");
        if (Is(config.ManifestType, "ATHENA_DATA") && Text(config.InputType) is { } type && !s_athena.Contains(type))
            Add(DiagnosticCodes.WrongType, At + "/InputType", $"what Athena unloads is read as one of the following: [{string.Join(", ", s_athena)}]");
        if (Is(config.CSVHeaderLocation, "GIVEN") && config.CSVHeaders is null) Missing("CSVHeaders", At);
        if (config.CSVHeaders is { ValueKind: JsonValueKind.Array } headers && headers.GetArrayLength() == 0) Add(DiagnosticCodes.Empty, At + "/CSVHeaders", "Value cannot be empty");
        if (Text(config.ItemsPointer) is { Length: > 0 } pointer && pointer[0] != '/') Add(DiagnosticCodes.NotAPath, At + "/ItemsPointer", $"'{pointer}' is no JSON pointer: it must begin with '/'");
    }

    private void Check(ItemBatcher batcher)
    {
        const string At = "ItemBatcher";
        Fields(batcher.UnknownFields, FieldNames.Batcher, At);
        Exclude(At, ("MaxItemsPerBatch", batcher.MaxItemsPerBatch is not null), ("MaxItemsPerBatchPath", batcher.MaxItemsPerBatchPath is not null));
        Exclude(At, ("MaxInputBytesPerBatch", batcher.MaxInputBytesPerBatch is not null), ("MaxInputBytesPerBatchPath", batcher.MaxInputBytesPerBatchPath is not null));
        if ((batcher.MaxItemsPerBatch ?? batcher.MaxItemsPerBatchPath ?? batcher.MaxInputBytesPerBatch ?? batcher.MaxInputBytesPerBatchPath) is null)
            Add(DiagnosticCodes.OneOfFields, At, "one of MaxItemsPerBatch, MaxItemsPerBatchPath, MaxInputBytesPerBatch, MaxInputBytesPerBatchPath is needed");
    }

    private void Check(ResultWriter writer)
    {
        const string At = "ResultWriter";
        Fields(writer.UnknownFields, FieldNames.Writer, At);
        Resource(writer.Resource, At, Writes);
        Request(writer.Arguments, At + "/Arguments", "", "Bucket");
        Request(writer.Parameters, At + "/Parameters", ".$", "Bucket");
        var hasRequest = writer.Arguments is not null || writer.Parameters is not null;
        if (writer.Resource is null && hasRequest) Missing("Resource", At);
        if (writer.Resource is not null && !hasRequest) Add(DiagnosticCodes.MissingMember, At, "'Parameters' or, in JSONata, 'Arguments' is missing");
        if (writer is { Resource: null, WriterConfig: null } && !hasRequest) Add(DiagnosticCodes.Empty, At, "Value cannot be empty");
        if (writer.WriterConfig is not { } config) return;
        Fields(config.UnknownFields, FieldNames.WriterConfig, At + "/WriterConfig");
        if (config.OutputType is null) Missing("OutputType", At + "/WriterConfig");
        if (config.Transformation is null) Missing("Transformation", At + "/WriterConfig");
    }

    // What an expression or a path gives is known when the state runs.
    private void Request(JsonElement? request, string at, string computed, params string[] needed)
    {
        if (request is not { ValueKind: JsonValueKind.Object } members) return;
        foreach (var name in needed)
            if (!members.TryGetProperty(name, out _) && !(computed.Length > 0 && members.TryGetProperty(name + computed, out _))) Missing(name, at);
        foreach (var name in s_texts)
        {
            if (!members.TryGetProperty(name, out var value)) continue;
            if (value.ValueKind != JsonValueKind.String) Add(DiagnosticCodes.WrongType, $"{at}/{name}", "Expected value of type [STRING]");
            else if (value.ValueEquals("") && needed.Contains(name)) Add(DiagnosticCodes.Empty, $"{at}/{name}", "Value cannot be empty");
        }
    }

    // A placeholder may be anything.
    private void Resource(JsonElement? resource, string at, params string[] actions)
    {
        if (Text(resource) is not { } text || Placeholders.AreIn(text) || actions.Any(action => text.EndsWith(action, StringComparison.Ordinal))) return;
        Add(DiagnosticCodes.WrongType, at + "/Resource", $"Value should be one of the following: [{string.Join(", ", actions.Select(action => "arn:aws:states::" + action))}]");
    }

    private void Fields(IReadOnlyList<UnknownField> fields, IReadOnlyList<string> known, string at) => FieldRules.Check(fields, known, at[(at.LastIndexOf('/') + 1)..], state.Within(at), problems);

    private void Exclude(string at, params ReadOnlySpan<(string Name, bool IsThere)> fields) => OneOfRules.Exclude(problems, state.Within(at), fields);

    private void Missing(string name, string at) => Add(DiagnosticCodes.MissingMember, at, $"'{name}' is missing");

    private void Add(DiagnosticCode code, string at, string reason) => problems.Add(code, state.Within(at), reason);

    private static bool Is(JsonElement? value, string text) => Text(value) == text;

    private static string? Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
