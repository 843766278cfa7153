using System.Text.Json.Serialization;

namespace Medallion.Local.Services.Glue;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(SortedDictionary<string, CrawlerRecord>))]
internal sealed partial class CrawlerJson : JsonSerializerContext;
