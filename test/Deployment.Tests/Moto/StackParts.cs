using System.Text.Json.Nodes;
using Deployment.Tests.Templates;

namespace Deployment.Tests.Moto;

/// <summary>Cuts a template to types that a CloudFormation knows; references to what is cut off become the values that they would have.</summary>
internal static class StackParts
{
    public static JsonObject Of(Template template, IReadOnlyCollection<string> types)
    {
        var resolver = new Resolver(template);
        var kept = template.Resources.Where(resource => types.Contains(template.TypeOf(resource.Key))).ToDictionary(resource => resource.Key, resource => resource.Value);
        return new JsonObject
        {
            ["Resources"] = new JsonObject(kept.Select(resource => KeyValuePair.Create(resource.Key, (JsonNode?)new JsonObject
            {
                ["Type"] = resource.Value!["Type"]!.DeepClone(),
                ["Properties"] = Cut(resource.Value["Properties"], id => !kept.ContainsKey(id), resolver),
            }))),
        };
    }

    private static JsonNode? Cut(JsonNode? value, Func<string, bool> isCut, Resolver resolver) => value switch
    {
        JsonObject { Count: 1 } call when Target(call) is { } id => isCut(id) ? resolver.Resolve(call) : call.DeepClone(),
        JsonObject plain => new JsonObject(plain.Select(member => KeyValuePair.Create(member.Key, Cut(member.Value, isCut, resolver)))),
        JsonArray array => new JsonArray([.. array.Select(entry => Cut(entry, isCut, resolver))]),
        _ => value?.DeepClone(),
    };

    private static string? Target(JsonObject call) =>
        call["Ref"] is JsonValue name && !name.GetValue<string>().StartsWith("AWS::", StringComparison.Ordinal) ? name.GetValue<string>()
        : call["Fn::GetAtt"] is JsonArray pair ? pair[0]!.GetValue<string>()
        : null;
}
