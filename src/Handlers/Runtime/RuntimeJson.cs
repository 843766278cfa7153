using System.Text.Json.Serialization;

namespace Handlers.Runtime;

/// <summary>How reports to the Runtime API look as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ErrorReport))]
internal sealed partial class RuntimeJson : JsonSerializerContext;
