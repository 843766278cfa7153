namespace FlowDsl;

/// <summary>A Glue crawler. It has no <c>.sync</c>: <see cref="Crawling.Crawl"/> starts one and waits for its end.</summary>
/// <param name="token">Stands for its name.</param>
public sealed class Crawler(string token)
{
    /// <summary>Stands for the crawler's name in the definition.</summary>
    public Token Token { get; } = new(token);

    /// <summary>Starts the crawler, and does not wait (<see href="https://docs.aws.amazon.com/glue/latest/webapi/API_StartCrawler.html"/>). <see cref="GlueErrors.CrawlerBusy"/> when it runs already.</summary>
    public TaskSpec<Nothing> Start() => new(Sdk.Resource("glue", "startCrawler"), TaskArguments.Members().With("Name", Token.ToString()));

    /// <summary>Asks for the crawler's state (<see href="https://docs.aws.amazon.com/glue/latest/webapi/API_GetCrawler.html"/>).</summary>
    public TaskSpec<CrawlerDescription> Get() => new(Sdk.Resource("glue", "getCrawler"), TaskArguments.Members().With("Name", Token.ToString()), "Crawler");
}
