using System.Text.Json;
using Amazon.CDK.CXAPI;

namespace Medallion.Local.Commands.Synth;

/// <summary>What was written for a stack.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Template">The template's path.</param>
/// <param name="Resources">How many resources it has.</param>
/// <param name="Bytes">The template's size.</param>
/// <param name="Assets">How many files and images a deployment uploads beside the template.</param>
internal sealed record SynthesisedStack(string Name, string Template, int Resources, long Bytes, int Assets)
{
    private static readonly string[] s_kinds = ["files", "dockerImages"];

    public static SynthesisedStack Of(CloudFormationStackArtifact stack)
    {
        using var template = JsonDocument.Parse(File.ReadAllBytes(stack.TemplateFullPath));
        var count = template.RootElement.TryGetProperty("Resources"u8, out var all) ? all.EnumerateObject().Count() : 0;
        return new(stack.StackName, stack.TemplateFullPath, count, new FileInfo(stack.TemplateFullPath).Length, AssetsOf(stack.TemplateFullPath));
    }

    // The manifest of assets stands beside the template, and names the template itself too.
    private static int AssetsOf(string template)
    {
        var manifest = template.Replace(".template.json", ".assets.json", StringComparison.Ordinal);
        if (manifest == template || !File.Exists(manifest)) return 0;
        using var assets = JsonDocument.Parse(File.ReadAllBytes(manifest));
        return s_kinds.Sum(kind => assets.RootElement.TryGetProperty(kind, out var listed)
            ? listed.EnumerateObject().Count(asset => !IsTemplate(asset.Value, Path.GetFileName(template))) : 0);
    }

    private static bool IsTemplate(JsonElement asset, string template) =>
        asset.TryGetProperty("source", out var source) && source.TryGetProperty("path", out var path) && path.ValueEquals(template);
}
