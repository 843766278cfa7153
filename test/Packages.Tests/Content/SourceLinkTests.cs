using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text.Json;

namespace Packages.Tests;

public sealed class SourceLinkTests : IDisposable
{
    // Of the portable PDB format: https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private readonly string _folder = Directory.CreateTempSubdirectory("sourcelink-").FullName;

    [FactWithHistory]
    public async Task Symbols_lead_to_their_sources_at_the_commit_and_name_no_folder_of_the_machine()
    {
        // Built for packing, in the configuration of releases: the tests' own build has no SourceLink.
        var packed = await Dotnet.RunAsync(Repository.Root, new Dictionary<string, string>(),
            "pack", "src/FlowDsl.Jsonata", "--no-restore", "--nologo", "-v", "q", "-c", "Release", $"-p:PackageOutputPath={_folder}");
        Assert.True(packed.ExitCode == 0, packed.Output);

        var (link, documents) = Symbols(Directory.GetFiles(_folder, "*.snupkg").Single());
        var root = Assert.Single(link.RootElement.GetProperty("documents").EnumerateObject());
        Assert.Equal("/_/*", root.Name);
        Assert.StartsWith("https://", root.Value.GetString(), StringComparison.Ordinal);
        Assert.All(documents, document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static (JsonDocument Link, IReadOnlyList<string> Documents) Symbols(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var symbols = archive.Entries.Single(entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal)).Open();
        using var memory = new MemoryStream();
        symbols.CopyTo(memory);
        memory.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(memory);
        var reader = provider.GetMetadataReader();
        var link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(information => reader.GetGuid(information.Kind) == s_sourceLink);
        return (JsonDocument.Parse(reader.GetBlobBytes(link.Value)), [.. reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name))]);
    }
}
