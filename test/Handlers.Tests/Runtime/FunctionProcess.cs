using System.Diagnostics;

namespace Handlers.Tests.Runtime;

/// <summary>The published function as Lambda runs it: a process of its own.</summary>
internal static class FunctionProcess
{
    internal static Process Start(Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Handlers.dll")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    internal static Dictionary<string, string> Environment(string runtimeApi, string aws) => new()
    {
        ["AWS_LAMBDA_RUNTIME_API"] = runtimeApi,
        ["AWS_LAMBDA_DOTNET_DEBUG_RUN_ONCE"] = "true",
        ["AWS_ENDPOINT_URL"] = aws,
        ["AWS_REGION"] = "us-east-1",
        ["AWS_ACCESS_KEY_ID"] = "testing",
        ["AWS_SECRET_ACCESS_KEY"] = "testing",
        ["MEDALLION_BUCKET"] = "lake",
        ["MEDALLION_S3_PATH_STYLE"] = "true",
    };
}
