using System.Text.Json.Serialization;
using Handlers.Paginators;

namespace Handlers.Ingestion;

/// <summary>How a kept lead looks as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PageLead))]
internal sealed partial class LeadJson : JsonSerializerContext;
