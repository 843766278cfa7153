using System.Diagnostics;
using System.Text.Json.Nodes;

namespace FlowDsl.Cdk.Tests.Fragments;

public class SampleTests
{
    [FactWithTool("node")]
    public async Task The_sample_app_writes_a_stack_with_both_machines()
    {
        var folder = Directory.CreateTempSubdirectory("cdk-fragment-").FullName;
        try
        {
            var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CdkFragment.dll")]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
            start.Environment["CDK_OUTDIR"] = folder;
            using var app = Process.Start(start)!;
            var remarks = app.StandardError.ReadToEndAsync();
            var template = (await app.StandardOutput.ReadToEndAsync()).Trim();
            await app.WaitForExitAsync();
            Assert.Equal(0, app.ExitCode);
            Assert.Equal("", await remarks);
            var resources = JsonNode.Parse(await File.ReadAllTextAsync(template))!["Resources"]!.AsObject();
            Assert.Equal(2, resources.Count(r => (string)r.Value!["Type"]! == "AWS::StepFunctions::StateMachine"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
