using FlowDsl;
using Medallion.Contracts;

namespace Medallion;

/// <summary>The errors of the ingestion handler, by the exceptions that it throws.</summary>
public static class IngestErrors
{
    /// <summary>Worth another try: the API was down or wanted fewer requests, or the raw layer could not be written. Pages that are written already are not fetched again.</summary>
    public static ErrorSet Transient { get; } = Errors.Of<ApiUnavailable>().Or(Errors.Of<ApiThrottled>()).Or(Errors.Of<StorageUnavailable>());
}
