using DuckDB.NET.Data;

namespace Medallion.Local.Warehouse;

/// <summary>Bronze to silver to gold for one run, on DuckDB: what the Glue job does with the same SQL on Spark.</summary>
public static class DuckDbTransform
{
    /// <summary>
    /// Runs the dataset's SQL and publishes silver, quarantine, gold and, last, the report. Running it again gives the same files.
    /// </summary>
    /// <exception cref="TransformFailed">
    /// The run cannot reach gold: a page or the SQL is broken, lines are missing, or too few rows are good. Gold is as it was.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; gold is as it was.</exception>
    public static TransformReport Run(TransformRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var dataset = Load(request.DatasetFolder);
        var layout = new LakeLayout(request.LakeRoot, dataset.Name, request.Day, request.Run);
        try
        {
            using var staging = new Staging(layout);
            using var session = new DuckDbSession(request.Settings, staging.Spill, cancellation);
            return new TransformRun(request, dataset, layout, staging, session).Complete(cancellation);
        }
        catch (Exception error) when (error is DuckDBException or IOException or UnauthorizedAccessException)
        {
            throw new TransformFailed($"{dataset.Name} of {request.Day:yyyy-MM-dd}: {error.Message}", error);
        }
    }

    private static Dataset Load(string folder)
    {
        try
        {
            return DatasetFolder.Load(folder);
        }
        catch (InvalidDataset error)
        {
            throw new TransformFailed(error.Message, error);
        }
    }
}
