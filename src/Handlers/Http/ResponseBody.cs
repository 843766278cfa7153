using Medallion.Contracts;

namespace Handlers.Http;

/// <summary>The body of an answer, and what its head says: bounded in time and size, with the network's failures told apart from the store's.</summary>
internal sealed class ResponseBody(HttpResponseMessage response, Uri asked, Stream content, Patience patience, long maxBytes)
{
    private long _read;

    /// <summary>Where it came from, after redirects: what a relative link starts from.</summary>
    internal Uri Address { get; } = response.RequestMessage?.RequestUri ?? asked;

    /// <summary>The values of a header; none when it is not there.</summary>
    internal IReadOnlyList<string> Header(string name) => response.Headers.TryGetValues(name, out var values) ? [.. values] : [];

    /// <summary>Reads what there is, at least one byte.</summary>
    /// <returns>How many bytes; 0 at the end.</returns>
    /// <exception cref="TransientFailure">The connection broke, or nothing came for too long.</exception>
    /// <exception cref="ApiContractBroken">The body is larger than a page may be.</exception>
    internal async ValueTask<int> ReadAsync(Memory<byte> buffer)
    {
        patience.Restart();
        try
        {
            var count = await content.ReadAsync(buffer, patience.Token);
            _read += count;
            if (_read > maxBytes) throw new ApiContractBroken($"The answer is larger than the {maxBytes:N0} bytes that a page may have.");
            return count;
        }
        catch (OperationCanceledException e) when (!patience.CallerGaveUp)
        {
            throw patience.Failure(e);
        }
        catch (Exception e) when (e is IOException or HttpRequestException or InvalidDataException)
        {
            throw new TransientFailure(FailureKind.Unavailable, $"the body broke off after {_read:N0} bytes: {e.Message}", inner: e);
        }
        finally
        {
            patience.Pause();
        }
    }
}
