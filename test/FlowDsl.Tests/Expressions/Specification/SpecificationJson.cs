using System.Text.Json.Serialization;

namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>How the documents look. Of the types that only lambdas make, the translator has to find out by itself.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Doc))]
public sealed partial class SpecificationJson : JsonSerializerContext;
