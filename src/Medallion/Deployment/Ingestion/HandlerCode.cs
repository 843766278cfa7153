using Amazon.CDK.AWS.Lambda;

namespace Medallion;

/// <summary>The code of the ingestion function.</summary>
public sealed record HandlerCode
{
    /// <summary>The folder to upload; by default the published function that comes with this package.</summary>
    public string Folder { get; init; } = MedallionAssets.Handler;

    /// <summary>The runtime: <c>dotnet10</c>, which runs <c>Handlers.dll</c>, or <c>provided.al2023</c>, which runs a program named <c>bootstrap</c>.</summary>
    public string Runtime { get; init; } = Dotnet;

    /// <summary>The processor: <c>arm64</c>, the cheaper, or <c>x86_64</c>. The package's own function runs on both; a program for <c>provided.al2023</c> is built for one.</summary>
    public string Architecture { get; init; } = "arm64";

    internal const string Dotnet = "dotnet10";
    internal const string Provided = "provided.al2023";

    // CDK's constants end before dotnet10.
    internal Runtime ToRuntime() => new(Runtime, Runtime == Dotnet ? RuntimeFamily.DOTNET_CORE : RuntimeFamily.OTHER);

    internal Architecture ToArchitecture() => Architecture == "arm64" ? Amazon.CDK.AWS.Lambda.Architecture.ARM_64 : Amazon.CDK.AWS.Lambda.Architecture.X86_64;

    internal IEnumerable<string> Problems()
    {
        if (Architecture is not ("arm64" or "x86_64")) yield return $"Handler.Architecture is '{Architecture}': Lambda has arm64 and x86_64";
        if (Runtime is not (Dotnet or Provided))
        {
            yield return $"Handler.Runtime is '{Runtime}': the function runs on {Dotnet} or {Provided}";
            yield break;
        }

        var program = Path.Combine(Folder, Runtime == Dotnet ? "Handlers.dll" : "bootstrap");
        if (File.Exists(program)) yield break;
        yield return Folder == MedallionAssets.Handler && Runtime == Dotnet
            ? $"Handler.Folder: {MedallionAssets.Missing(program)}"
            : $"Handler.Folder lacks {program}, which {Runtime} runs";
    }
}
