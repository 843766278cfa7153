using System.Diagnostics;

namespace Pipelines.Tests;

public sealed class ProgramTests
{
    [Fact]
    public async Task The_program_is_the_command_host_with_this_companys_pipelines()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[typeof(Pipelines.Earthquakes.EarthquakesLocal).Assembly.Location, "run", "nope"]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("There is no pipeline 'nope'. There are: earthquakes.", error.Trim());
        Assert.Equal(2, process.ExitCode);
    }
}
