namespace Packages.Tests;

/// <summary>Two programs of other teams, built outside of the repository from nothing but the packages and what the machine has of third parties.</summary>
public sealed class Consumers
{
    private readonly PackedFeed _feed;
    private readonly Dictionary<string, string> _environment;

    private Consumers(PackedFeed feed)
    {
        _feed = feed;
        // Our packages are unpacked here, not on the machine; third parties' are read where the machine has them, and nothing is asked of a network.
        _environment = new() { ["NUGET_PACKAGES"] = Path.Combine(feed.Root, "unpacked") };
    }

    /// <summary>Where a program's project lies.</summary>
    public string PathOf(params string[] parts) => Path.Combine([_feed.Root, "consumers", .. parts]);

    /// <summary>What a program's build has written.</summary>
    public string OutputOf(string program, params string[] parts) => PathOf([program, "bin", "Debug", "net10.0", .. parts]);

    /// <summary>Builds both.</summary>
    public static async Task<Consumers> BuildAsync(PackedFeed feed)
    {
        var consumers = new Consumers(feed);
        await consumers.BuildAsync();
        return consumers;
    }

    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    public Task<DotnetResult> RunAsync(string folder, params string[] arguments) => Dotnet.RunAsync(folder, _environment, arguments);

    /// <summary>Runs a program that was built, in its project's folder.</summary>
    public Task<DotnetResult> StartAsync(string program, params string[] arguments) => RunAsync(PathOf(program), [OutputOf(program, program + ".dll"), .. arguments]);

    private async Task BuildAsync()
    {
        Copy(Repository.PathOf("test", "Packages.Tests", "Consumers"), PathOf());
        File.Copy(Repository.PathOf("samples", "Quickstart", "Checkout.cs"), PathOf("Shop", "Checkout.cs"));
        var workflow = await File.ReadAllTextAsync(Repository.PathOf("src", "Medallion", "Daily", "MedallionDaily.cs"));
        await File.WriteAllTextAsync(PathOf("Weather", "MedallionDaily.cs"), workflow.Replace("namespace Medallion;", "using Medallion;\n\nnamespace Weather;", StringComparison.Ordinal));
        // Ends the search for such files in folders above.
        await File.WriteAllTextAsync(PathOf("Directory.Build.props"), $"<Project><PropertyGroup><PackedVersion>{_feed.Version}</PackedVersion></PropertyGroup></Project>");
        await File.WriteAllTextAsync(PathOf("Directory.Build.targets"), "<Project />");
        await File.WriteAllTextAsync(PathOf("Directory.Packages.props"), "<Project />");
        await File.WriteAllTextAsync(PathOf("nuget.config"), NugetConfig());

        var built = await RunAsync(PathOf(), "build", "Consumers.slnx", "--nologo", "-v", "q", "-warnaserror");
        Assert.True(built.ExitCode == 0, built.Output);
    }

    private string NugetConfig() => $"""
        <configuration>
          <packageSources><clear /><add key="packed" value="{_feed.Folder}" /></packageSources>
          <fallbackPackageFolders><clear /><add key="machine" value="{MachinesPackages()}" /></fallbackPackageFolders>
        </configuration>
        """;

    private static string MachinesPackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set ? set : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
