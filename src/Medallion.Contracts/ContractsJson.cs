using System.Text.Json.Serialization;

namespace Medallion.Contracts;

/// <summary>The one place that says how the contracts look as JSON: the handler reads and writes with it, and the workflow takes its member names from it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(SourceDefinition))]
[JsonSerializable(typeof(IngestRequest))]
[JsonSerializable(typeof(IngestResult))]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(TransformArguments))]
[JsonSerializable(typeof(DailyRequest))]
[JsonSerializable(typeof(DailyReport))]
public sealed partial class ContractsJson : JsonSerializerContext;
