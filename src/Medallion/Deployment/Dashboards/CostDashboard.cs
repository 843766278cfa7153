using System.Globalization;
using Amazon.CDK.AWS.CloudWatch;
using Constructs;

namespace Medallion;

/// <summary>What an execution costs, and by what.</summary>
internal sealed class CostDashboard : Construct
{
    public CostDashboard(Construct scope, string id, MonitoredParts parts, MedallionSettings settings) : base(scope, id)
    {
        var costs = new CostMetrics(parts, settings);
        var prices = settings.Costs;
        IMetric[] athena = costs.AthenaCost is { } queries ? [queries] : [];
        string Price(decimal price) => price.ToString(CultureInfo.InvariantCulture);
        Dashboard = Widgets.Board(this, parts.DashboardName("cost"),
            [
                Widgets.Text($"# {parts.Pipeline}: cost per execution\nEstimates in US dollars from measured use and the prices of {prices.PriceRegion}: a "
                    + $"DPU-hour {Price(prices.GlueDpuHour)}, a GB-second {Price(prices.LambdaGbSecondOn(parts.Ingest.Architecture))}, "
                    + $"a thousand transitions {Price(prices.ThousandTransitions)} ({prices.TransitionsPerExecution} an execution), a terabyte scanned "
                    + $"{Price(prices.AthenaTerabyte)}. "
                    + "Not in it: the crawler, S3, logs, alarms, keys, free tiers, Glue's time to start. Runs of less than 30 seconds publish no Glue metrics.", 3),
            ],
            [Widgets.Numbers("The last day", [costs.PerExecution, costs.GlueCost, costs.LambdaCost, costs.WorkflowCost, .. athena])],
            [
                Widgets.Daily("Cost of an execution (average of the day)", "US dollars", [costs.PerExecution]),
                Widgets.Daily("Cost per day, by service", "US dollars", [costs.GlueCost, costs.LambdaCost, costs.WorkflowCost, .. athena], stacked: true),
            ],
            [
                Widgets.Daily("Glue: DPU-hours per day", "DPU-hours", [costs.DpuHours]),
                Widgets.Daily("Executions that the cost is divided by", "executions", [new PipelineMetrics(parts).Started]),
            ]);
    }

    public Dashboard Dashboard { get; }
}
