using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Makes the plan of what only a distributed Map has.</summary>
internal sealed class DistributedPlanBuilder(TemplateBuilder templates)
{
    /// <summary>Whether the iterations of a Map are executions of their own.</summary>
    public static bool IsDistributed(MapState map) =>
        (map.ItemProcessor ?? map.Iterator)?.ProcessorConfig is { } config && Member(config, "Mode") is { ValueKind: JsonValueKind.String } mode && mode.ValueEquals("DISTRIBUTED");

    public DistributedPlan? Build(MapState map)
    {
        var processor = map.ItemProcessor is null ? "Iterator" : "ItemProcessor";
        var config = $"{processor}/ProcessorConfig";
        if ((map.ItemProcessor ?? map.Iterator)?.ProcessorConfig is not { } written || !templates.Has(written, config, JsonValueKind.Object)) return null;
        var mode = templates.Text(Member(written, "Mode"), config + "/Mode", "INLINE", "DISTRIBUTED");
        var type = templates.Text(Member(written, "ExecutionType"), config + "/ExecutionType", "STANDARD", "EXPRESS");
        return mode != "DISTRIBUTED" ? null : new DistributedPlan
        {
            Label = map.Label ?? map.Name,
            IsExpress = type == "EXPRESS",
            Reader = map.ItemReader is { } reader ? Reader(reader) : null,
            Batcher = map.ItemBatcher is { } batcher ? Batcher(batcher) : null,
            Writer = map.ResultWriter is { } writer ? Writer(writer) : null,
            ToleratedFailureCount = templates.Number("ToleratedFailureCount", map.ToleratedFailureCount, map.ToleratedFailureCountPath),
            ToleratedFailurePercentage = templates.Number("ToleratedFailurePercentage", map.ToleratedFailurePercentage, map.ToleratedFailurePercentagePath),
        };
    }

    private ReaderPlan Reader(ItemReader reader)
    {
        Check(reader.ReaderConfig);
        return new ReaderPlan(
            templates.Text(reader.Resource, "ItemReader/Resource") ?? "",
            Request(reader.Arguments, "ItemReader/Arguments") ?? Request(reader.Parameters, "ItemReader/Parameters"),
            reader.ReaderConfig,
            templates.Number("MaxItems", reader.ReaderConfig?.MaxItems, reader.ReaderConfig?.MaxItemsPath, "ItemReader/ReaderConfig/"));
    }

    private void Check(ReaderConfig? config)
    {
        if (config is null) return;
        const string At = "ItemReader/ReaderConfig/";
        templates.Text(config.InputType, At + "InputType", "CSV", "JSON", "JSONL", "PARQUET", "MANIFEST");
        templates.Text(config.Transformation, At + "Transformation", "NONE", "LOAD_AND_FLATTEN");
        templates.Text(config.ManifestType, At + "ManifestType", "ATHENA_DATA", "S3_INVENTORY");
        templates.Text(config.CSVHeaderLocation, At + "CSVHeaderLocation", "FIRST_ROW", "GIVEN");
        templates.Text(config.CSVDelimiter, At + "CSVDelimiter", "COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB");
        templates.Text(config.ItemsPointer, At + "ItemsPointer");
        if (config.CSVHeaders is { } headers && templates.Has(headers, At + "CSVHeaders", JsonValueKind.Array))
            foreach (var header in headers.ValueKind == JsonValueKind.Array ? headers.EnumerateArray() : default) templates.Text(header, At + "CSVHeaders");
    }

    private BatcherPlan Batcher(ItemBatcher batcher) => new(
        templates.Build(batcher.BatchInput, "ItemBatcher/BatchInput"),
        templates.Number("MaxItemsPerBatch", batcher.MaxItemsPerBatch, batcher.MaxItemsPerBatchPath, "ItemBatcher/"),
        templates.Number("MaxInputBytesPerBatch", batcher.MaxInputBytesPerBatch, batcher.MaxInputBytesPerBatchPath, "ItemBatcher/"));

    private WriterPlan Writer(ResultWriter writer)
    {
        templates.Text(writer.WriterConfig?.OutputType, "ResultWriter/WriterConfig/OutputType", "JSON", "JSONL");
        templates.Text(writer.WriterConfig?.Transformation, "ResultWriter/WriterConfig/Transformation", "NONE", "COMPACT", "FLATTEN");
        return new WriterPlan(
            templates.Text(writer.Resource, "ResultWriter/Resource"),
            Request(writer.Arguments, "ResultWriter/Arguments") ?? Request(writer.Parameters, "ResultWriter/Parameters"),
            writer.WriterConfig);
    }

    private Template? Request(JsonElement? value, string field) => templates.Typed(value, field, JsonValueKind.Object);

    private static JsonElement? Member(JsonElement value, string name) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : null;
}
