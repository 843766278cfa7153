using System.Text.Json;
using FlowDsl.Asl.Json;

namespace Medallion.Local.Commands.Review.Snapshots;

/// <summary>A CloudFormation template, as a review sees it.</summary>
internal static class TemplateSnapshot
{
    /// <summary>Whether a document has resources with types.</summary>
    public static bool IsOne(JsonElement root) =>
        root.TryGetProperty("Resources", out var resources) && resources.ValueKind == JsonValueKind.Object
        && resources.EnumerateObject().Any() && resources.EnumerateObject().All(resource => Type(resource.Value) is not null);

    public static Snapshot Read(JsonElement root) => new(SnapshotKind.Template)
    {
        Parts = [.. root.GetProperty("Resources").EnumerateObject().Select(resource => new NamedPart(resource.Name, Type(resource.Value)!, JsonStyle.Compact(resource.Value)))],
        Members = [.. root.EnumerateObject().Where(member => member.Name != "Resources").Select(member => new NamedPart(member.Name, "", JsonStyle.Compact(member.Value)))],
    };

    private static string? Type(JsonElement resource) =>
        resource.ValueKind == JsonValueKind.Object && resource.TryGetProperty("Type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;
}
