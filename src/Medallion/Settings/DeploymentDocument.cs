using System.Text.Json;

namespace Medallion;

/// <summary>What a deployment of a pipeline has to know beside the definition and the role: schedule, function, job, tokens. The same pipeline gives the same bytes.</summary>
public static class DeploymentDocument
{
    private static readonly JsonWriterOptions s_style = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document as JSON, with a line end at its end.</summary>
    /// <param name="pipeline">The pipeline.</param>
    public static string Write(Pipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_style))
        {
            json.WriteStartObject();
            Schedule(json, pipeline.Settings.Schedule);
            Function(json, pipeline.Settings.Ingest);
            Job(json, pipeline.Settings.Transform);
            json.WriteStartObject("tokens");
            json.WriteString(pipeline.Resources.SourceEndpoint.Name, pipeline.Source.Endpoint);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Schedule(Utf8JsonWriter json, ScheduleSettings schedule)
    {
        json.WriteStartObject("schedule");
        json.WriteString("expression", schedule.Expression);
        json.WriteString("timeZone", schedule.TimeZone);
        json.WriteString("input", schedule.Input);
        json.WriteEndObject();
    }

    private static void Function(Utf8JsonWriter json, IngestSettings ingest)
    {
        json.WriteStartObject("ingestFunction");
        json.WriteNumber("memoryMegabytes", ingest.MemoryMegabytes);
        json.WriteNumber("timeoutSeconds", (long)ingest.Timeout.TotalSeconds);
        if (ingest.ReservedConcurrency is { } most) json.WriteNumber("reservedConcurrency", most);
        json.WriteEndObject();
    }

    private static void Job(Utf8JsonWriter json, TransformSettings job)
    {
        json.WriteStartObject("transformJob");
        json.WriteString("glueVersion", job.GlueVersion);
        json.WriteString("workerType", job.WorkerType);
        json.WriteNumber("minWorkers", job.MinWorkers);
        json.WriteNumber("maxWorkers", job.MaxWorkers);
        json.WriteNumber("timeoutMinutes", (long)job.Timeout.TotalMinutes);
        json.WriteNumber("maxRetries", job.JobRetries);
        json.WriteNumber("maxConcurrentRuns", job.MaxConcurrentRuns);
        json.WriteString("jobBookmarkOption", job.BookmarkOption);
        json.WriteEndObject();
    }
}
