namespace Medallion.Local.Apis;

/// <summary>An API that has nothing: it answers 204.</summary>
/// <param name="path">The path that it answers.</param>
internal sealed class EmptyApi(string path) : ISampleApi
{
    public string Path => path;

    public SampleAnswer Answer(IReadOnlyDictionary<string, string> query) => new(204, "", ReadOnlyMemory<byte>.Empty);
}
