using System.Globalization;
using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;

namespace Medallion;

/// <summary>Costs per day and per execution, computed from what CloudWatch measures. An estimate: bills also know free tiers, discounts, roundings and the time that
/// Glue takes to start.</summary>
/// <param name="parts">What is measured.</param>
/// <param name="settings">Sizes and prices.</param>
internal sealed class CostMetrics(MonitoredParts parts, MedallionSettings settings)
{
    private readonly PipelineMetrics _metrics = new(parts);
    private readonly CostSettings _prices = settings.Costs;

    /// <summary>Hours of the job's run times its DPUs: the driver is one worker, its executors are the others.</summary>
    public IMetric DpuHours => Math("DPU-hours", DpuHoursText, Glue);

    /// <summary>The Glue job, in dollars.</summary>
    public IMetric GlueCost => Math("Glue job", GlueText, Glue);

    /// <summary>The ingestion function, in dollars.</summary>
    public IMetric LambdaCost => Math("Ingestion function", LambdaText, Lambda);

    /// <summary>The workflow's transitions, in dollars.</summary>
    public IMetric WorkflowCost => Math("Workflow", WorkflowText, Executions);

    /// <summary>The queries of the workgroup, in dollars; not a part of an execution.</summary>
    public IMetric? AthenaCost => _metrics.Scanned("Bytes scanned") is not { } scanned ? null
        : Math("Athena queries", $"scanned * {Number(_prices.AthenaTerabyte)} / 1000000000000", new() { ["scanned"] = scanned });

    /// <summary>What an execution cost on average, in dollars.</summary>
    public IMetric PerExecution => Math("Per execution", $"(FILL({GlueText}, 0) + FILL({LambdaText}, 0) + {WorkflowText}) / MAX([started, 1])", Glue.Concat(Lambda).Concat(Executions).ToDictionary());

    private string DpuHoursText => $"(elapsed / 3600000) * (executors + 1) * "
        + $"{WorkerTypes.Dpus(settings.Transform.WorkerType).ToString(CultureInfo.InvariantCulture)}";

    private string GlueText => $"{DpuHoursText} * {Number(_prices.GlueDpuHour)}";

    private string LambdaText => $"(duration / 1000) * {((decimal)settings.Ingest.MemoryMegabytes / 1024).ToString(CultureInfo.InvariantCulture)} * "
        + $"{Number(_prices.LambdaGbSecondOn(parts.Ingest.Architecture))} + invocations * {Number(_prices.LambdaMillionRequests)} / 1000000";

    private string WorkflowText => $"started * {_prices.TransitionsPerExecution.ToString(CultureInfo.InvariantCulture)} * "
        + $"{Number(_prices.ThousandTransitions)} / 1000";

    private Dictionary<string, IMetric> Glue => new()
    {
        ["elapsed"] = _metrics.Glue("aggregate.elapsedTime", "count", "Milliseconds"),
        ["executors"] = _metrics.Glue("ExecutorAllocationManager.executors.numberAllExecutors", "gauge", "Executors"),
    };

    private Dictionary<string, IMetric> Lambda => new() { ["duration"] = _metrics.DurationSum, ["invocations"] = _metrics.Invocations };

    private Dictionary<string, IMetric> Executions => new() { ["started"] = _metrics.Started };

    private static MathExpression Math(string label, string expression, Dictionary<string, IMetric> metrics) =>
        new(new MathExpressionProps { Expression = expression, UsingMetrics = metrics, Label = label, Period = Duration.Days(1) });

    private static string Number(decimal price) => price.ToString(CultureInfo.InvariantCulture);
}
