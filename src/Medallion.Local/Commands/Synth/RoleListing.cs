using System.Text.Json.Nodes;

namespace Medallion.Local.Commands.Synth;

/// <summary>Who may do what, read from a template: every role with the service that takes it and its statements.</summary>
internal static class RoleListing
{
    /// <summary>The lines for a template.</summary>
    /// <param name="path">Where it lies.</param>
    public static IEnumerable<string> Lines(string path)
    {
        var resources = JsonNode.Parse(File.ReadAllText(path))!["Resources"]!.AsObject();
        foreach (var (id, role) in resources.Where(resource => TypeOf(resource.Value) == "AWS::IAM::Role"))
        {
            var properties = role!["Properties"]!.AsObject();
            yield return $"{id} — {properties["Description"]?.ToString() ?? string.Join(", ", Principals(properties))}";
            foreach (var statement in Statements(resources, id, properties))
                foreach (var line in Lines(statement)) yield return line;
            yield return "";
        }
    }

    private static IEnumerable<string> Lines(JsonNode statement)
    {
        var name = statement["Sid"]?.ToString() is { } sid ? $" [{sid}]" : "";
        yield return $"  {string.Join(", ", TemplateText.Each(statement["Action"]))}{name}";
        foreach (var resource in TemplateText.Each(statement["Resource"])) yield return $"    on {resource}";
        if (statement["Condition"] is JsonObject conditions)
            foreach (var (test, keys) in conditions)
                foreach (var (key, value) in keys!.AsObject()) yield return $"    if {key} {test} {string.Join(", ", TemplateText.Each(value))}";
    }

    private static IEnumerable<JsonNode> Statements(JsonObject resources, string role, JsonObject properties)
    {
        var inline = (properties["Policies"]?.AsArray() ?? []).Select(policy => policy!["PolicyDocument"]);
        var attached = resources.Select(resource => resource.Value!)
            .Where(resource => TypeOf(resource) == "AWS::IAM::Policy" && resource["Properties"]!["Roles"]?.AsArray().Any(entry => entry!["Ref"]?.ToString() == role) == true)
            .Select(resource => resource["Properties"]!["PolicyDocument"]);
        return inline.Concat(attached).SelectMany(document => document!["Statement"]!.AsArray()).Select(statement => statement!);
    }

    private static IEnumerable<string> Principals(JsonObject properties) =>
        properties["AssumeRolePolicyDocument"]!["Statement"]!.AsArray().SelectMany(statement => TemplateText.Each(statement!["Principal"]?["Service"]));

    private static string? TypeOf(JsonNode? resource) => resource?["Type"]?.ToString();
}
