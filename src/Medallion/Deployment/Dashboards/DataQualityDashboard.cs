using Amazon.CDK.AWS.CloudWatch;
using Constructs;

namespace Medallion;

/// <summary>What the data are like: records in, set aside, written; what Glue read; how large the layers are.</summary>
internal sealed class DataQualityDashboard : Construct
{
    private static readonly (string Type, string Label)[] s_classes =
    [
        ("StandardStorage", "Standard"),
        ("IntelligentTieringFAStorage", "Intelligent-Tiering, frequent"),
        ("IntelligentTieringIAStorage", "Intelligent-Tiering, infrequent"),
        ("IntelligentTieringAIAStorage", "Intelligent-Tiering, archive instant"),
    ];

    public DataQualityDashboard(Construct scope, string id, MonitoredParts parts, MedallionSettings settings) : base(scope, id)
    {
        var metrics = new PipelineMetrics(parts);
        IMetric incoming = metrics.Records("RecordsIn", "In"), written = metrics.Records("RecordsWritten", "Written to gold"),
            quarantined = metrics.Records("RecordsQuarantined", "Quarantined"), duplicates = metrics.Records("RecordsDuplicate", "Duplicates");
        var limit = settings.Monitoring.QuarantinePercent.ToString(System.Globalization.CultureInfo.InvariantCulture);
        List<IWidget[]> rows =
        [
            [Widgets.Text($"# {parts.Pipeline}: data quality\nWhat came in, what was set aside, what was written, as the transform counts it. Written + "
                + "quarantined + duplicates = in. A re-run of a day counts again.")],
            [Widgets.Numbers("Records of the last day", [incoming, written, quarantined, duplicates])],
            [
                Widgets.Daily("Records per day: where they went", "records", [written, quarantined, duplicates], stacked: true),
                Widgets.Daily($"Quarantined records (alarm above {limit} %)", "%", [metrics.QuarantineShare()]),
            ],
            [
                Widgets.Daily("Glue: records read per day", "records", [metrics.Glue("aggregate.recordsRead", "count", "Read by Spark")]),
                Widgets.Daily("Glue: Spark tasks that failed per day (Spark tries them again)", "tasks", [metrics.Glue("aggregate.numFailedTasks", "count", "Failed tasks")]),
            ],
            [Widgets.Text("## The lake\nSize and number of objects of each bucket. S3 measures once a day; a new bucket shows nothing for up to two days. Old "
                + "versions count too.")],
        ];
        foreach (var pair in parts.Buckets.Chunk(2)) rows.Add([.. pair.Select(bucket => Size(bucket))]);
        if (parts.Buckets.Count > 0)
            rows.Add([Widgets.Daily("Number of objects", "objects", [.. parts.Buckets.Select(bucket => PipelineMetrics.Objects(bucket.Bucket, bucket.Layers))], width: 24)]);
        Dashboard = Widgets.Board(this, parts.DashboardName("data-quality"), rows);
    }

    public Dashboard Dashboard { get; }

    private static GraphWidget Size(MonitoredBucket bucket) =>
        Widgets.Daily($"Size of {bucket.Layers}, by storage class", "bytes", [.. s_classes.Select(storage => PipelineMetrics.Size(bucket.Bucket, storage.Type, storage.Label))], stacked: true);
}
