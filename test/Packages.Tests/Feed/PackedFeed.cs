using System.Reflection;

namespace Packages.Tests;

/// <summary>The solution, packed once into a folder of its own, of what the test run has built.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private static readonly string s_configuration =
        typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Configuration").Value!;

    private Task<Consumers>? _consumers;

    /// <summary>The packages' version: of this run alone, so that no cache has a package of it.</summary>
    public string Version { get; } = $"0.0.1-test.{Guid.NewGuid():n}";

    /// <summary>The folder of everything that this run makes, outside of the repository.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("packages-").FullName;

    /// <summary>The folder with the packages.</summary>
    public string Folder => Path.Combine(Root, "feed");

    /// <summary>The file names in the feed.</summary>
    public IEnumerable<string> Files => Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        var packed = await Dotnet.RunAsync(Repository.Root, new Dictionary<string, string>(),
            "pack", "MedallionEtl.sln", "--no-build", "--nologo", "-v", "q", "-c", s_configuration, $"-p:Version={Version}", $"-p:PackageOutputPath={Folder}");
        Assert.True(packed.ExitCode == 0, packed.Output);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The programs that are built from the packages: once, for the first that asks.</summary>
    public Task<Consumers> ConsumersAsync() => _consumers ??= Consumers.BuildAsync(this);

    /// <summary>Opens a package.</summary>
    public PackageFile Package(string id) => PackageFile.Read(Path.Combine(Folder, $"{id}.{Version}.nupkg"));

    /// <summary>Opens a package's symbols.</summary>
    public PackageFile Symbols(string id) => PackageFile.Read(Path.Combine(Folder, $"{id}.{Version}.snupkg"));
}
