using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Deployment.Tests;

/// <summary>The AWS CLI, against a server on loopback. It checks every request against the service's model before it sends it.</summary>
/// <param name="url">The server.</param>
internal sealed class AwsCli(string url)
{
    /// <summary>Runs a command.</summary>
    /// <returns>What it answers; null when that is nothing.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task<JsonNode?> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Tools.Find("aws")!, ["--endpoint-url", url, "--output", "json", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in new[] { ("AWS_ACCESS_KEY_ID", "testing"), ("AWS_SECRET_ACCESS_KEY", "testing"), ("AWS_DEFAULT_REGION", "us-east-1"), ("AWS_PAGER", ""), ("AWS_EC2_METADATA_DISABLED", "true"), ("AWS_CONFIG_FILE", "/dev/null") })
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"aws {string.Join(' ', arguments.Take(2))}: {(await error).Trim()}");
        return await output is { Length: > 0 } text ? JsonNode.Parse(text) : null;
    }
}
