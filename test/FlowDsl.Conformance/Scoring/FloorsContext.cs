using System.Text.Json.Serialization;

namespace FlowDsl.Conformance.Scoring;

/// <summary>How floors are written.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NewLine = "\n")]
[JsonSerializable(typeof(SortedDictionary<string, Floor>))]
internal sealed partial class FloorsContext : JsonSerializerContext;
