using System.Text.Json.Nodes;

namespace Deployment.Tests.Templates;

/// <summary>A synthesised template.</summary>
/// <param name="json">Its text, parsed.</param>
public sealed class Template(JsonObject json)
{
    public static Template Read(string path) => new(JsonNode.Parse(File.ReadAllText(path))!.AsObject());

    public JsonObject Json => json;

    public JsonObject Resources => json["Resources"]!.AsObject();

    public JsonObject Properties(string id) => Resources[id]!["Properties"]?.AsObject() ?? [];

    public string TypeOf(string id) => Resources[id]!["Type"]!.GetValue<string>();

    /// <summary>The logical ids of the resources of a type, in the template's order.</summary>
    public IReadOnlyList<string> OfType(string type) => [.. Resources.Select(resource => resource.Key).Where(id => TypeOf(id) == type)];
}
