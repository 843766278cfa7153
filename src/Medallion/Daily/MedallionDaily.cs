using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using FlowDsl;
using Medallion.Contracts;

namespace Medallion;

/// <summary>One day of a source, from its API to a queryable table: ingest, transform, catalogue, tell.</summary>
/// <param name="source">The API. Its endpoint stays a token in the definition.</param>
/// <param name="resources">What the workflow works with.</param>
/// <param name="settings">Its times and retries.</param>
public sealed class MedallionDaily(SourceDefinition source, MedallionResources resources, MedallionSettings settings) : Workflow<DailyRequest, DailyReport>
{
    /// <inheritdoc/>
    protected override JsonSerializerOptions Json => ContractsJson.Default.Options;

    /// <inheritdoc/>
    protected override string Comment => $"{source.Name}/{source.Stream}: one day from the API to a queryable table";

    /// <inheritdoc/>
    protected override TimeSpan? Timeout => settings.Timeout;

    /// <inheritdoc/>
    protected override Outcome<DailyReport> Define(Flow<DailyRequest, DailyReport> flow)
    {
        var (ingest, transform, crawler, alerts) = (resources.Ingest, resources.Transform, resources.Crawler, resources.Alerts);
        var api = source with { Endpoint = resources.SourceEndpoint.ToString() };

        var day = flow.Let("Day", () => flow.Input.Value.Day ?? DateOnly.FromDateTime(flow.Input.Value.ScheduledAt!.Value.UtcDateTime).AddDays(-1));

        var landed = flow.Run("Ingest", ingest.Invoke(() => new IngestRequest { Source = api, Day = day.Value, Run = flow.Execution.Name })
                .Retry(Retry.On(LambdaErrors.Transient, LambdaErrors.Died, IngestErrors.Transient).Times(settings.Ingest.Retries).Every(2.Seconds).Backoff(2).WithJitter())
                .Timeout(settings.Ingest.Timeout))
            .Catch(Errors.All, e => Tell(e, "Ingest failed", flow, day).Fail("Ingestion failed", error: "IngestFailed"));

        flow.If("No records?", () => landed.Value.RecordCount == 0,
            then: f => f.Alert(alerts, "No data", () => $"{source.Name} had nothing for {day.Value:yyyy-MM-dd}")
                .Fail("Nothing to do", error: "NoData", () => $"{source.Name} had nothing for {day.Value:yyyy-MM-dd}"));

        flow.Run("Transform", transform.StartAndWait(() => new TransformArguments { Manifest = landed.Value.ManifestKey })
                .Retry(Retry.On(Errors.TaskFailed).Times(settings.Transform.Retries).Every(30.Seconds).Backoff(2))
                .Timeout(settings.Transform.Timeout))
            .Catch(Errors.All, e => Tell(e, "Transform failed", flow, day).Fail("Transformation failed", error: "TransformFailed"));

        // Declared tables find each new day by its path: there is nothing to crawl.
        if (settings.Catalog.Kind == CatalogKind.Crawler)
        {
            flow.Crawl("Catalog", crawler, every: 30.Seconds, atMost: 40,
                onFailure: e => Tell(e, "Crawl failed", flow, day).Fail("Cataloguing failed", error: "CrawlFailed"));
        }

        flow.Run("Notify success", alerts.Publish(
            () => $"{landed.Value.RecordCount} records of {day.Value:yyyy-MM-dd} came in from {source.Name}; gold and the catalog are up to date", subject: "Pipeline succeeded"));

        return flow.Return(() => new DailyReport
        {
            Source = source.Name,
            Day = day.Value,
            Records = landed.Value.RecordCount,
            ManifestKey = landed.Value.ManifestKey,
        });
    }

    // The whole cause is in the execution's history; a mail has what a person needs. Parsing it could fail, as AWS cuts long causes, and then nobody would be told.
    private TBlock Tell<TBlock>(
        TBlock handler, string subject, Flow<DailyRequest, DailyReport> flow, Step<DateOnly> day, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TBlock : Block, ICatchBlock
    {
        var error = handler.Error;
        return handler.Alert(
            resources.Alerts,
            subject,
            () => error.Value.Error + ": "
                + (error.Value.Cause == "" ? "no reason was given"
                    : Regex.IsMatch(error.Value.Cause, BeforeTheMessage)
                        ? Regex.Replace(Regex.Replace(error.Value.Cause, BeforeTheMessage, ""), AfterTheMessage, "").Replace("\\n", "\n").Replace("\\\"", "\"")
                        : error.Value.Cause)
                + $" ({source.Name}/{source.Stream} of {day.Value:yyyy-MM-dd}, execution {flow.Execution.Name})",
            file: file,
            line: line);
    }

    // A function's and a job's cause is the text of a JSON object, of which one member is for people.
    private const string BeforeTheMessage = "^\\{.*?\"[eE]rrorMessage\": ?\"";
    private const string AfterTheMessage = "\"(,\".*)?\\}$";
}
