using System.Text;

namespace Medallion.Local.Apis;

/// <summary>An API that is down: it answers 500, for ever.</summary>
/// <param name="path">The path that it does not serve.</param>
internal sealed class UnavailableApi(string path) : ISampleApi
{
    public string Path => path;

    public SampleAnswer Answer(IReadOnlyDictionary<string, string> query) => new(500, "text/plain", Encoding.UTF8.GetBytes("injected by --fail ingest"));
}
