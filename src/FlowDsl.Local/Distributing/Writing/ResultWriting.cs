using System.Text;
using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing.Reading;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Distributing.Writing;

/// <summary>
/// Writes what a ResultWriter wants: the results by status, then the manifest that names the files.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html.
/// </summary>
internal static class ResultWriting
{
    public static async ValueTask<StoreOutcome> DoAsync(IItemStore store, StoreRequest.Write request, CancellationToken cancellationToken)
    {
        try
        {
            return new StoreOutcome.Written(await WriteAsync(store, request, cancellationToken).ConfigureAwait(false));
        }
        catch (ItemsRefused refused)
        {
            return Failed(refused.Message);
        }
        catch (DirectoryNotFoundException)
        {
            return Failed(S3Problems.NoSuchBucket);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Failed(broken.Message);
        }
    }

    private static async ValueTask<JsonataValue> WriteAsync(IItemStore store, StoreRequest.Write request, CancellationToken cancellationToken)
    {
        var bucket = ReaderArguments.Required(request.Arguments, "Bucket");
        var run = request.MapRunArn[(request.MapRunArn.LastIndexOf(':') + 1)..];
        var folder = ReaderArguments.Optional(request.Arguments, "Prefix")?.TrimEnd('/') is { Length: > 0 } prefix ? $"{prefix}/{run}/" : $"{run}/";
        var files = new List<KeyValuePair<string, JsonataValue>>();
        foreach (var status in (string[])["FAILED", "PENDING", "SUCCEEDED"])
        {
            var written = new ResultFiles(store, bucket, folder, status, request.Shape.IsLines, cancellationToken);
            foreach (var child in request.Results.Where(child => StatusOf(child) == status))
                foreach (var result in request.Shape.Apply(child)) await written.AddAsync(result).ConfigureAwait(false);
            files.Add(new(status, await written.EndAsync().ConfigureAwait(false)));
        }

        var arn = JsonataValue.From(request.MapRunArn);
        var manifest = JsonataValue.ObjectOf(new("DestinationBucket", JsonataValue.From(bucket)), new("MapRunArn", arn), new("ResultFiles", JsonataValue.Object(files)));
        var key = folder + "manifest.json";
        await store.WriteAsync(bucket, key, Encoding.UTF8.GetBytes(manifest.ToJson()), cancellationToken).ConfigureAwait(false);
        return JsonataValue.ObjectOf(
            new("MapRunArn", arn), new("ResultWriterDetails", JsonataValue.ObjectOf(new("Bucket", JsonataValue.From(bucket)), new("Key", JsonataValue.From(key)))));
    }

    private static string StatusOf(ChildResult child) => child.End switch
    {
        null => "PENDING",
        { Status: ExecutionStatus.Succeeded } => "SUCCEEDED",
        _ => "FAILED",
    };

    private static StoreOutcome.Failed Failed(string cause) => new(ErrorNames.ResultWriterFailed, cause);
}
