using FlowDsl.Local.Distributing.Reading;
using FlowDsl.Local.Distributing.Writing;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Distributing;

/// <summary>Does what a distributed Map wants of the host's store.</summary>
internal static class Storing
{
    private const string NoStore = $"The execution has no store: give it one with {nameof(ExecutionRequest)}.{nameof(ExecutionRequest.Items)}.";

    public static async ValueTask<StoreOutcome> DoAsync(IItemStore? store, StoreRequest request, CancellationToken cancellationToken) => (request, store) switch
    {
        (StoreRequest.Read, null) => new StoreOutcome.Failed(ErrorNames.ItemReaderFailed, NoStore),
        (_, null) => new StoreOutcome.Failed(ErrorNames.ResultWriterFailed, NoStore),
        (StoreRequest.Read read, _) => await ItemReading.DoAsync(store, read, cancellationToken).ConfigureAwait(false),
        _ => await ResultWriting.DoAsync(store, (StoreRequest.Write)request, cancellationToken).ConfigureAwait(false),
    };
}
