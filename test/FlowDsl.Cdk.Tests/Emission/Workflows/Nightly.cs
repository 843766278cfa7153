namespace FlowDsl.Cdk.Tests.Emission.Workflows;

/// <summary>Each kind of resource once: ingest, transform, catalogue, tell.</summary>
internal sealed class Nightly : Workflow<NightlyRequest, string>
{
    public static Function<NightlyRequest, NightlyRequest> Ingest { get; } = new("IngestFunction");

    public static GlueJob<NightlyArguments> Transform { get; } = new("TransformJob");

    public static Crawler Crawler { get; } = new("CuratedCrawler");

    public static Topic Alerts { get; } = new("AlertsTopic");

    public static Token Endpoint { get; } = new("SourceEndpoint");

    protected override string Comment => "A night of records, from the API to a queryable table";

    protected override Outcome<string> Define(Flow<NightlyRequest, string> flow)
    {
        var endpoint = Endpoint.ToString();
        var landed = flow.Run("Ingest", Ingest.Invoke(() => new NightlyRequest { Day = flow.Input.Value.Day, Endpoint = endpoint }))
            .Catch(Errors.All, e => e.Alert(Alerts, "Ingest failed").Fail("Ingestion failed", error: "IngestFailed"));
        flow.Run("Transform", Transform.StartAndWait(() => new NightlyArguments { Day = landed.Value.Day }));
        flow.Crawl("Catalog", Crawler, every: 30.Seconds, atMost: 40, onFailure: e => e.Alert(Alerts, "Crawl failed").Fail("Cataloguing failed", error: "CrawlFailed"));
        flow.Run("Tell", Alerts.Publish(() => $"{landed.Value.Day} is in the table", subject: "Done"));
        return flow.Return(() => landed.Value.Day);
    }
}
