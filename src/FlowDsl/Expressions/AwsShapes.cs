using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace FlowDsl.Expressions;

/// <summary>Keeps the members of AWS's requests and responses in PascalCase, whatever naming policy the workflow's own records have.</summary>
internal sealed class AwsShapes : IJsonTypeInfoResolver
{
    private readonly DefaultJsonTypeInfoResolver _resolver = new() { Modifiers = { KeepNames } };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type.IsDefined(typeof(AwsShapeAttribute), inherit: false) ? _resolver.GetTypeInfo(type, options) : null;

    private static void KeepNames(JsonTypeInfo shape)
    {
        foreach (var property in shape.Properties)
            if (property.AttributeProvider is MemberInfo member && !member.IsDefined(typeof(JsonPropertyNameAttribute), inherit: true))
                property.Name = member.Name;
    }
}
