using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Reads what a Map has.</summary>
internal static class MapReader
{
    public static MapState Map(string name, ObjectReader members) => new()
    {
        Name = name,
        Label = members.TextIfAny("Label"),
        ItemReader = members.Nested("ItemReader", Reader),
        Items = members.Any("Items"),
        ItemsPath = members.Any("ItemsPath"),
        ItemSelector = members.Any("ItemSelector"),
        Parameters = members.Any("Parameters"),
        ItemBatcher = members.Nested("ItemBatcher", Batcher),
        MaxConcurrency = members.Any("MaxConcurrency"),
        MaxConcurrencyPath = members.Any("MaxConcurrencyPath"),
        ToleratedFailureCount = members.Any("ToleratedFailureCount"),
        ToleratedFailureCountPath = members.Any("ToleratedFailureCountPath"),
        ToleratedFailurePercentage = members.Any("ToleratedFailurePercentage"),
        ToleratedFailurePercentagePath = members.Any("ToleratedFailurePercentagePath"),
        ItemProcessor = members.Nested("ItemProcessor", ScopeReader.ItemProcessor),
        Iterator = members.Nested("Iterator", ScopeReader.ItemProcessor),
        ResultWriter = members.Nested("ResultWriter", Writer),
        ResultSelector = members.Any("ResultSelector"),
        ResultPath = members.Any("ResultPath"),
    };

    private static ItemReader? Reader(Located at, Problems problems) => ObjectReader.Open(at, problems) is not { } members ? null : new ItemReader
    {
        Resource = members.Any("Resource"),
        Arguments = members.Any("Arguments"),
        Parameters = members.Any("Parameters"),
        ReaderConfig = members.Nested("ReaderConfig", ReaderConfig),
        UnknownFields = members.Rest(),
    };

    private static ReaderConfig? ReaderConfig(Located at, Problems problems) => ObjectReader.Open(at, problems) is not { } members ? null : new ReaderConfig
    {
        InputType = members.Any("InputType"),
        Transformation = members.Any("Transformation"),
        CSVHeaderLocation = members.Any("CSVHeaderLocation"),
        CSVHeaders = members.Any("CSVHeaders"),
        CSVDelimiter = members.Any("CSVDelimiter"),
        ManifestType = members.Any("ManifestType"),
        ItemsPointer = members.Any("ItemsPointer"),
        MaxItems = members.Any("MaxItems"),
        MaxItemsPath = members.Any("MaxItemsPath"),
        UnknownFields = members.Rest(),
    };

    private static ItemBatcher? Batcher(Located at, Problems problems) => ObjectReader.Open(at, problems) is not { } members ? null : new ItemBatcher
    {
        BatchInput = members.Any("BatchInput"),
        MaxItemsPerBatch = members.Any("MaxItemsPerBatch"),
        MaxItemsPerBatchPath = members.Any("MaxItemsPerBatchPath"),
        MaxInputBytesPerBatch = members.Any("MaxInputBytesPerBatch"),
        MaxInputBytesPerBatchPath = members.Any("MaxInputBytesPerBatchPath"),
        UnknownFields = members.Rest(),
    };

    private static ResultWriter? Writer(Located at, Problems problems) => ObjectReader.Open(at, problems) is not { } members ? null : new ResultWriter
    {
        Resource = members.Any("Resource"),
        Arguments = members.Any("Arguments"),
        Parameters = members.Any("Parameters"),
        WriterConfig = members.Nested("WriterConfig", WriterConfig),
        UnknownFields = members.Rest(),
    };

    private static WriterConfig? WriterConfig(Located at, Problems problems) => ObjectReader.Open(at, problems) is not { } members ? null : new WriterConfig
    {
        OutputType = members.Any("OutputType"),
        Transformation = members.Any("Transformation"),
        UnknownFields = members.Rest(),
    };
}
