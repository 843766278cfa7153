using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Makes the plan of what only a distributed Map has.</summary>
internal sealed class DistributedPlanBuilder(TemplateBuilder templates)
{
    public DistributedPlan? Build(MapState map)
    {
        if ((map.ItemProcessor ?? map.Iterator)?.ProcessorConfig is not { ValueKind: JsonValueKind.Object } config
            || !config.TryGetProperty("Mode", out var mode) || mode.GetString() != "DISTRIBUTED") return null;
        return new DistributedPlan
        {
            Label = map.Label ?? map.Name,
            IsExpress = config.TryGetProperty("ExecutionType", out var type) && type.GetString() == "EXPRESS",
            Reader = map.ItemReader is { } reader ? Reader(reader) : null,
            Batcher = map.ItemBatcher is { } batcher ? Batcher(batcher) : null,
            Writer = map.ResultWriter is { } writer ? Writer(writer) : null,
            ToleratedFailureCount = templates.Number("ToleratedFailureCount", map.ToleratedFailureCount, map.ToleratedFailureCountPath),
            ToleratedFailurePercentage = templates.Number("ToleratedFailurePercentage", map.ToleratedFailurePercentage, map.ToleratedFailurePercentagePath),
        };
    }

    private ReaderPlan Reader(ItemReader reader) => new(
        Text(reader.Resource) ?? "",
        templates.Build(reader.Arguments, "ItemReader/Arguments") ?? templates.Build(reader.Parameters, "ItemReader/Parameters"),
        reader.ReaderConfig,
        templates.Number("MaxItems", reader.ReaderConfig?.MaxItems, reader.ReaderConfig?.MaxItemsPath, "ItemReader/ReaderConfig/"));

    private BatcherPlan Batcher(ItemBatcher batcher) => new(
        templates.Build(batcher.BatchInput, "ItemBatcher/BatchInput"),
        templates.Number("MaxItemsPerBatch", batcher.MaxItemsPerBatch, batcher.MaxItemsPerBatchPath, "ItemBatcher/"),
        templates.Number("MaxInputBytesPerBatch", batcher.MaxInputBytesPerBatch, batcher.MaxInputBytesPerBatchPath, "ItemBatcher/"));

    private WriterPlan Writer(ResultWriter writer) => new(
        Text(writer.Resource),
        templates.Build(writer.Arguments, "ResultWriter/Arguments") ?? templates.Build(writer.Parameters, "ResultWriter/Parameters"),
        writer.WriterConfig);

    internal static string? Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
