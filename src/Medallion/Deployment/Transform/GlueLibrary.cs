using Amazon.CDK.AWS.S3.Assets;
using Constructs;

namespace Medallion;

/// <summary>
/// What the jobs import, as one zip: <c>medallion/</c> and <c>transforms/</c> side by side, with the pipeline's own data set among the transforms. Files are copied and nothing is built;
/// the same files give the same asset.
/// </summary>
internal sealed class GlueLibrary
{
    private static readonly string[] s_transforms = [".json", ".sql"];
    private static readonly string[] s_compaction = ["jobs/compact.py"];

    public GlueLibrary(Construct scope, string folder, PipelineDataset dataset)
    {
        // A folder of its own each time, for CDK remembers by path what it has staged. It has copied the files when the asset is made.
        var staged = Staged = Directory.CreateTempSubdirectory("medallion-glue-").FullName;
        try
        {
            Copy(Path.Combine(folder, "medallion"), Path.Combine(staged, "medallion"), [".py"]);
            foreach (var file in Directory.GetFiles(Path.Combine(folder, "transforms"), "*.json")) CopyFile(file, Path.Combine(staged, "transforms", Path.GetFileName(file)));
            Copy(dataset.Folder, Path.Combine(staged, "transforms", dataset.Dataset.Name), s_transforms);
            Zip = new Asset(scope, "Library", new AssetProps { Path = staged });
        }
        finally
        {
            Directory.Delete(staged, recursive: true);
        }
    }

    public Asset Zip { get; }

    /// <summary>Where the files lay side by side until CDK had copied them.</summary>
    internal string Staged { get; }

    /// <summary>What the folder lacks.</summary>
    public static IEnumerable<string> Problems(string folder, bool compacts)
    {
        IEnumerable<string> parts = ["jobs/bronze_to_gold.py", "medallion", "transforms", .. compacts ? s_compaction : []];
        return parts.Select(part => Path.Combine(folder, part)).Where(path => !File.Exists(path) && !Directory.Exists(path)).Select(path => $"GlueFolder: {MedallionAssets.Missing(path)}");
    }

    private static void Copy(string from, string to, string[] extensions)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => extensions.Contains(Path.GetExtension(file))))
            CopyFile(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }

    private static void CopyFile(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}
