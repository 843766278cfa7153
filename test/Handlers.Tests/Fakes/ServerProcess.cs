using System.Diagnostics;

namespace Handlers.Tests.Fakes;

/// <summary>A server in a process of its own, known to be ready by a line that it prints.</summary>
public sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, string line) => (_process, Line) = (process, line);

    /// <summary>The line that said it is ready.</summary>
    public string Line { get; }

    public static async Task<ServerProcess> StartAsync(string marker, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PYTHONUNBUFFERED"] = "1";
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        var ready = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        void OnLine(object sender, DataReceivedEventArgs e)
        {
            if (e.Data?.Contains(marker, StringComparison.Ordinal) == true) ready.TrySetResult(e.Data);
        }

        process.OutputDataReceived += OnLine;
        process.ErrorDataReceived += OnLine;
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"{program} ended before it was ready."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ServerProcess(process, await ready.Task.WaitAsync(TimeSpan.FromMinutes(2)));
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
