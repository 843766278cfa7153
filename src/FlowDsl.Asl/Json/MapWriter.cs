using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Writes what a Map has, in the order of its doing: items in, processor, results out.</summary>
internal static class MapWriter
{
    public static void Write(Utf8JsonWriter json, MapState map)
    {
        json.Text("Label", map.Label);
        json.Nested("ItemReader", map.ItemReader, Reader);
        json.Any("Items", map.Items);
        json.Any("ItemsPath", map.ItemsPath);
        json.Any("ItemSelector", map.ItemSelector);
        json.Any("Parameters", map.Parameters);
        json.Nested("ItemBatcher", map.ItemBatcher, Batcher);
        json.Any("MaxConcurrency", map.MaxConcurrency);
        json.Any("MaxConcurrencyPath", map.MaxConcurrencyPath);
        json.Any("ToleratedFailureCount", map.ToleratedFailureCount);
        json.Any("ToleratedFailureCountPath", map.ToleratedFailureCountPath);
        json.Any("ToleratedFailurePercentage", map.ToleratedFailurePercentage);
        json.Any("ToleratedFailurePercentagePath", map.ToleratedFailurePercentagePath);
        json.Nested("ItemProcessor", map.ItemProcessor, AslWriter.ItemProcessor);
        json.Nested("Iterator", map.Iterator, AslWriter.ItemProcessor);
        json.Nested("ResultWriter", map.ResultWriter, Writer);
        json.Any("ResultSelector", map.ResultSelector);
        json.Any("ResultPath", map.ResultPath);
    }

    private static void Reader(Utf8JsonWriter json, ItemReader reader)
    {
        json.WriteStartObject();
        json.Any("Resource", reader.Resource);
        json.Nested("ReaderConfig", reader.ReaderConfig, ReaderConfig);
        json.Any("Arguments", reader.Arguments);
        json.Any("Parameters", reader.Parameters);
        json.Rest(reader.UnknownFields);
        json.WriteEndObject();
    }

    private static void ReaderConfig(Utf8JsonWriter json, ReaderConfig config)
    {
        json.WriteStartObject();
        json.Any("InputType", config.InputType);
        json.Any("Transformation", config.Transformation);
        json.Any("CSVHeaderLocation", config.CSVHeaderLocation);
        json.Any("CSVHeaders", config.CSVHeaders);
        json.Any("CSVDelimiter", config.CSVDelimiter);
        json.Any("ManifestType", config.ManifestType);
        json.Any("ItemsPointer", config.ItemsPointer);
        json.Any("MaxItems", config.MaxItems);
        json.Any("MaxItemsPath", config.MaxItemsPath);
        json.Rest(config.UnknownFields);
        json.WriteEndObject();
    }

    private static void Batcher(Utf8JsonWriter json, ItemBatcher batcher)
    {
        json.WriteStartObject();
        json.Any("BatchInput", batcher.BatchInput);
        json.Any("MaxItemsPerBatch", batcher.MaxItemsPerBatch);
        json.Any("MaxItemsPerBatchPath", batcher.MaxItemsPerBatchPath);
        json.Any("MaxInputBytesPerBatch", batcher.MaxInputBytesPerBatch);
        json.Any("MaxInputBytesPerBatchPath", batcher.MaxInputBytesPerBatchPath);
        json.Rest(batcher.UnknownFields);
        json.WriteEndObject();
    }

    private static void Writer(Utf8JsonWriter json, ResultWriter writer)
    {
        json.WriteStartObject();
        json.Any("Resource", writer.Resource);
        json.Any("Arguments", writer.Arguments);
        json.Any("Parameters", writer.Parameters);
        json.Nested("WriterConfig", writer.WriterConfig, WriterConfig);
        json.Rest(writer.UnknownFields);
        json.WriteEndObject();
    }

    private static void WriterConfig(Utf8JsonWriter json, WriterConfig config)
    {
        json.WriteStartObject();
        json.Any("OutputType", config.OutputType);
        json.Any("Transformation", config.Transformation);
        json.Rest(config.UnknownFields);
        json.WriteEndObject();
    }
}
