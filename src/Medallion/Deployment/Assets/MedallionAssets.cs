namespace Medallion;

/// <summary>What a deployment uploads, as the build put it into the folder <c>medallion-assets</c> beside the program.</summary>
internal static class MedallionAssets
{
    private static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "medallion-assets");

    /// <summary>The folder of the published ingestion function.</summary>
    public static string Handler { get; } = Path.Combine(Root, "handler");

    /// <summary>The folder of the Glue side: <c>jobs/</c>, <c>medallion/</c>, <c>transforms/</c>.</summary>
    public static string Glue { get; } = Path.Combine(Root, "glue");

    /// <summary>What to say of an asset that is not there.</summary>
    public static string Missing(string path) =>
        $"{path} is missing: the build puts the package's assets into medallion-assets beside the program, so build it again, or give your own folder by the props";
}
