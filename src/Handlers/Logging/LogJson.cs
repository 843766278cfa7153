using System.Text.Json.Serialization;

namespace Handlers.Logging;

/// <summary>How log lines look as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LogEvent))]
internal sealed partial class LogJson : JsonSerializerContext;
