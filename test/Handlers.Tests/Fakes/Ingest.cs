using System.IO.Compression;
using System.Text;
using Handlers.Http;
using Handlers.Ingestion;
using Handlers.Storage;
using Medallion.Contracts;

namespace Handlers.Tests.Fakes;

/// <summary>A handler on a folder of its own, with a clock that skips waits.</summary>
public sealed class Ingest : IDisposable
{
    public const string Folder = "raw/shop/orders/2026/11/22/run=r1";
    private readonly StringWriter _log = new();

    public Ingest() => Options = new IngestOptions { Log = TextWriter.Synchronized(_log), Jitter = new Random(1) };

    public TemporaryFolder Lake { get; } = new();

    public SkippingClock Clock { get; } = new();

    public FakeSecrets Secrets { get; init; } = new("s3cret");

    public HttpClient Client { get; init; } = ApiHttpClient.Create();

    public IngestOptions Options { get; set; }

    public string Log => _log.ToString();

    public static SourceDefinition Source(FakeApi api) => Source(api.Url);

    public static SourceDefinition Source(string server) => new()
    {
        Name = "shop",
        Stream = "orders",
        Endpoint = server + "/orders",
        RecordsPath = "items",
    };

    public static SourceDefinition Paged(FakeApi api, int pageSize) => Source(api) with { Paging = new OffsetPaging { PageSize = pageSize } };

    public static SourceDefinition ByCursor(FakeApi api) => Source(api) with { Paging = new CursorPaging { TokenPath = "meta.next" } };

    public static SourceDefinition ByLink(FakeApi api, string? path = "meta.next") => Source(api) with { Paging = new NextLinkPaging { LinkPath = path } };

    public static IngestRequest Request(SourceDefinition source) => new() { Source = source, Day = new DateOnly(2026, 11, 22), Run = "r1" };

    public Task<IngestResult> RunAsync(SourceDefinition source, CancellationToken cancellationToken = default) => RunAsync(Request(source), cancellationToken);

    public Task<IngestResult> RunAsync(IngestRequest request, CancellationToken cancellationToken = default) =>
        new IngestionHandler(new FolderObjectStore(Lake.Path), Secrets, Client, Clock, Options).HandleAsync(request, cancellationToken);

    public string Page(int number)
    {
        using var file = File.OpenRead(Path.Combine(Lake.Path, Folder, $"page-{number:D6}.ndjson.gz"));
        using var text = new StreamReader(new GZipStream(file, CompressionMode.Decompress), Encoding.UTF8);
        return text.ReadToEnd();
    }

    /// <summary>The pages in the lake, by their names.</summary>
    public IReadOnlyList<string> Pages => [.. Lake.Files.Select(file => file[(file.LastIndexOf('/') + 1)..]).Where(name => name.StartsWith("page-", StringComparison.Ordinal))];

    public void Dispose()
    {
        Lake.Dispose();
        Client.Dispose();
        _log.Dispose();
    }
}
