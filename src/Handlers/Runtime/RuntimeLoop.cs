using Handlers.Logging;
using Medallion.Contracts;

namespace Handlers.Runtime;

/// <summary>Takes one invocation after the other and answers each.</summary>
internal sealed class RuntimeLoop(RuntimeApi api, Func<byte[], CancellationToken, Task<byte[]>> handle, TimeProvider clock, EventLog log)
{
    // Time to abort an upload and to report, before Lambda ends the process.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(3);

    /// <summary>Runs until it is told to stop.</summary>
    /// <param name="once">Whether to end after one invocation, for tests.</param>
    /// <param name="stop">Ends the wait for the next invocation, and the one that runs.</param>
    /// <exception cref="RuntimeFault">The Runtime API failed.</exception>
    internal async Task RunAsync(bool once, CancellationToken stop)
    {
        do
        {
            Invocation invocation;
            try
            {
                invocation = await api.NextAsync(stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }

            // The AWS SDK takes the trace from here.
            Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", invocation.TraceId);
            await AnswerAsync(invocation, stop);
        }
        while (!once && !stop.IsCancellationRequested);
    }

    private async Task AnswerAsync(Invocation invocation, CancellationToken stop)
    {
        byte[] result;
        try
        {
            result = await HandleAsync(invocation, stop);
        }
        catch (Exception e)
        {
            log.Write(new LogEvent("failed") { Error = e.GetType().Name, Reason = e.Message });
            await api.FailAsync(invocation.Id, ErrorReport.Of(e));
            return;
        }

        if (!await api.RespondAsync(invocation.Id, result))
            await api.FailAsync(invocation.Id, new ErrorReport("ResponseTooLarge", $"The answer's {result.Length:N0} bytes are more than Lambda takes.", []));
    }

    private async Task<byte[]> HandleAsync(Invocation invocation, CancellationToken stop)
    {
        var left = invocation.Deadline - Margin - clock.GetUtcNow();
        using var deadline = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        try
        {
            return await handle(invocation.Payload, either.Token);
        }
        catch (OperationCanceledException e) when (either.IsCancellationRequested)
        {
            // A name that workflows retry: the pages written so far are found again, and the next invocation goes on after them.
            var reason = deadline.IsCancellationRequested ? "its time was up" : "Lambda shut the environment down";
            throw new ApiUnavailable($"The invocation was stopped because {reason}; pages that are written stay, and a retry goes on after them.", e);
        }
    }
}
