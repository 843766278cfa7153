using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Makes the plan of what only a distributed Map has.</summary>
internal sealed class DistributedPlanBuilder(TemplateBuilder templates, Spot at)
{
    /// <summary>Whether the iterations of a Map are executions of their own.</summary>
    public static bool IsDistributed(MapState map) => Says(map, "Mode", "DISTRIBUTED");

    /// <summary>Whether they are Express executions.</summary>
    public static bool IsExpress(MapState map) => IsDistributed(map) && Says(map, "ExecutionType", "EXPRESS");

    /// <summary>Where the configuration of a Map's processor stands.</summary>
    public static Spot Config(MapState map, Spot at) => at.Member(map.ItemProcessor is null ? "Iterator" : "ItemProcessor").Member("ProcessorConfig");

    public DistributedPlan? Build(MapState map)
    {
        if ((map.ItemProcessor ?? map.Iterator)?.ProcessorConfig is not { } written) return null;
        var config = Config(map, at);
        if (!templates.Has(written, config, JsonValueKind.Object)) return null;
        var mode = templates.Text(Member(written, "Mode"), config.Member("Mode"), "INLINE", "DISTRIBUTED");
        var type = templates.Text(Member(written, "ExecutionType"), config.Member("ExecutionType"), "STANDARD", "EXPRESS");
        return mode != "DISTRIBUTED" ? null : new DistributedPlan
        {
            Label = map.Label ?? map.Name,
            IsExpress = type == "EXPRESS",
            Reader = map.ItemReader is { } reader ? Reader(reader) : null,
            Batcher = map.ItemBatcher is { } batcher ? Batcher(batcher) : null,
            Writer = map.ResultWriter is { } writer ? Writer(writer) : null,
            ToleratedFailureCount = templates.Number("ToleratedFailureCount", map.ToleratedFailureCount, map.ToleratedFailureCountPath, at),
            ToleratedFailurePercentage = templates.Number("ToleratedFailurePercentage", map.ToleratedFailurePercentage, map.ToleratedFailurePercentagePath, at),
        };
    }

    private ReaderPlan Reader(ItemReader reader)
    {
        var here = at.Member("ItemReader");
        var config = here.Member("ReaderConfig");
        Check(reader.ReaderConfig, config);
        return new ReaderPlan(
            templates.Text(reader.Resource, here.Member("Resource")) ?? "",
            Request(reader.Arguments, here.Member("Arguments")) ?? Request(reader.Parameters, here.Member("Parameters")),
            reader.ReaderConfig,
            templates.Number("MaxItems", reader.ReaderConfig?.MaxItems, reader.ReaderConfig?.MaxItemsPath, config));
    }

    private void Check(ReaderConfig? config, Spot here)
    {
        if (config is null) return;
        templates.Text(config.InputType, here.Member("InputType"), "CSV", "JSON", "JSONL", "PARQUET", "MANIFEST");
        templates.Text(config.Transformation, here.Member("Transformation"), "NONE", "LOAD_AND_FLATTEN");
        templates.Text(config.ManifestType, here.Member("ManifestType"), "ATHENA_DATA", "S3_INVENTORY");
        templates.Text(config.CSVHeaderLocation, here.Member("CSVHeaderLocation"), "FIRST_ROW", "GIVEN");
        templates.Text(config.CSVDelimiter, here.Member("CSVDelimiter"), "COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB");
        templates.Text(config.ItemsPointer, here.Member("ItemsPointer"));
        if (config.CSVHeaders is { } headers && templates.Has(headers, here.Member("CSVHeaders"), JsonValueKind.Array))
            foreach (var header in headers.ValueKind == JsonValueKind.Array ? headers.EnumerateArray() : default) templates.Text(header, here.Member("CSVHeaders"));
    }

    private BatcherPlan Batcher(ItemBatcher batcher)
    {
        var here = at.Member("ItemBatcher");
        return new BatcherPlan(
            templates.Build(batcher.BatchInput, here.Member("BatchInput")),
            templates.Number("MaxItemsPerBatch", batcher.MaxItemsPerBatch, batcher.MaxItemsPerBatchPath, here),
            templates.Number("MaxInputBytesPerBatch", batcher.MaxInputBytesPerBatch, batcher.MaxInputBytesPerBatchPath, here));
    }

    private WriterPlan Writer(ResultWriter writer)
    {
        var here = at.Member("ResultWriter");
        var config = here.Member("WriterConfig");
        templates.Text(writer.WriterConfig?.OutputType, config.Member("OutputType"), "JSON", "JSONL");
        templates.Text(writer.WriterConfig?.Transformation, config.Member("Transformation"), "NONE", "COMPACT", "FLATTEN");
        return new WriterPlan(
            templates.Text(writer.Resource, here.Member("Resource")),
            Request(writer.Arguments, here.Member("Arguments")) ?? Request(writer.Parameters, here.Member("Parameters")),
            writer.WriterConfig);
    }

    private Template? Request(JsonElement? value, Spot field) => templates.Typed(value, field, JsonValueKind.Object);

    private static bool Says(MapState map, string name, string value) =>
        (map.ItemProcessor ?? map.Iterator)?.ProcessorConfig is { } config && Member(config, name) is { ValueKind: JsonValueKind.String } text && text.ValueEquals(value);

    private static JsonElement? Member(JsonElement value, string name) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : null;
}
