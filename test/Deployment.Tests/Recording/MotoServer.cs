using Handlers.Tests.Fakes;

namespace Deployment.Tests.Recording;

/// <summary>AWS on loopback.</summary>
internal sealed class MotoServer : IDisposable
{
    private readonly ServerProcess _process;

    private MotoServer(ServerProcess process) => (_process, Url) = (process, process.Line.Split("Running on")[1].Trim());

    public string Url { get; }

    public static async Task<MotoServer> StartAsync() => new(await ServerProcess.StartAsync("Running on", Tools.Find("moto_server")!, "-H", "127.0.0.1", "-p", "0"));

    public void Dispose() => _process.Dispose();
}
