using System.Runtime.InteropServices;
using Handlers.Runtime;

using var stop = new CancellationTokenSource();
using var onTerm = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = true;
    stop.Cancel();
});
return await LambdaHost.RunAsync(Environment.GetEnvironmentVariable, Console.Out, Console.Error, stop.Token);
