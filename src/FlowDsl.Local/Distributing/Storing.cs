using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Distributing;

/// <summary>Does what a distributed Map wants of the host's store.</summary>
internal static class Storing
{
    public static ValueTask<StoreOutcome> DoAsync(IItemStore? store, StoreRequest request, CancellationToken cancellationToken) =>
        ValueTask.FromResult<StoreOutcome>(new StoreOutcome.Failed(request is StoreRequest.Read ? ErrorNames.ItemReaderFailed : ErrorNames.ResultWriterFailed, "There is no store."));
}
