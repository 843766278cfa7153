using System.Text.Json;
using Medallion.Contracts;

namespace Handlers.Tests.Fakes;

/// <summary>The synthetic API that ingesters are measured with: an independent server, which knows the truth about its records.</summary>
public sealed class SharedApi : IDisposable
{
    public const string Script = "tools/api_server.py";
    private readonly ServerProcess _process;
    private readonly HttpClient _client = new();

    private SharedApi(ServerProcess process) => _process = process;

    private string Url => JsonDocument.Parse(_process.Line).RootElement.GetProperty("url").GetString()!;

    public static async Task<SharedApi> StartAsync(params string[] arguments) =>
        new(await ServerProcess.StartAsync("\"ready\"", Tools.Find("python3")!, [Shared.PathOf(Script), "--port", "0", .. arguments]));

    public async Task<JsonElement> GetAsync(string path) => JsonDocument.Parse(await _client.GetStringAsync(Url + path)).RootElement;

    /// <summary>One of its pages as a source: it pages by number, so each page is a run of its own.</summary>
    public SourceDefinition Page(int number) => new()
    {
        Name = "shop",
        Stream = "orders",
        Endpoint = Url + "/records",
        Query = new Dictionary<string, string> { ["page"] = number.ToString() },
        RecordsPath = "data",
    };

    /// <summary>All of its pages as one source: what a page says of the next one goes back as the parameter.</summary>
    public SourceDefinition Pages(int perPage) => new()
    {
        Name = "shop",
        Stream = "orders",
        Endpoint = Url + "/records",
        Query = new Dictionary<string, string> { ["per_page"] = perPage.ToString() },
        RecordsPath = "data",
        Paging = new CursorPaging { TokenParameter = "page", TokenPath = "next_page" },
    };

    public void Dispose()
    {
        _client.Dispose();
        _process.Dispose();
    }
}
