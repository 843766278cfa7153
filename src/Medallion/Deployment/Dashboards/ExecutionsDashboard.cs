using Amazon.CDK.AWS.CloudWatch;
using Constructs;

namespace Medallion;

/// <summary>The daily trend of executions: how many, how they ended, how long they took, and the alarms' state.</summary>
internal sealed class ExecutionsDashboard : Construct
{
    public ExecutionsDashboard(Construct scope, string id, MonitoredParts parts, IReadOnlyList<Alarm> alarms, MedallionSettings settings) : base(scope, id)
    {
        var metrics = new PipelineMetrics(parts);
        Dashboard = Widgets.Board(this, parts.DashboardName("executions"),
            [Widgets.Text($"# {parts.Pipeline}: daily executions\nOne execution a day is normal. *Timed out*: longer than "
                + $"{(int)settings.Timeout.TotalMinutes} minutes. *Aborted*: stopped by a person. Days are UTC.")],
            [new AlarmStatusWidget(new AlarmStatusWidgetProps { Title = "Alarms", Alarms = [.. alarms], Width = 24, Height = 3 })],
            [
                Widgets.Daily("Executions per day, by how they ended", "executions", [metrics.Succeeded, metrics.Failed, metrics.TimedOut, metrics.Aborted], stacked: true),
                Widgets.Daily("Executions started per day", "executions", [metrics.Started]),
            ],
            [
                Widgets.Daily("How long executions took", "minutes", [Minutes(metrics, Stats.AVERAGE, "Average"), Minutes(metrics, Stats.MAXIMUM, "Longest")]),
                Widgets.Daily("How long the ingestion function took", "milliseconds", [metrics.Duration95, metrics.DurationMaximum]),
            ],
            [
                Widgets.Daily("Ingestion function: invocations, errors, throttles", "invocations", [metrics.Invocations, metrics.Errors, metrics.Throttles]),
                Widgets.Daily($"Ingestion function: failed invocations (alarm above "
                    + $"{settings.Monitoring.IngestErrorPercent.ToString(System.Globalization.CultureInfo.InvariantCulture)} %)", "%", [metrics.ErrorRate()]),
            ]);
    }

    public Dashboard Dashboard { get; }

    private static MathExpression Minutes(PipelineMetrics metrics, string statistic, string label) => new(new MathExpressionProps
    {
        Expression = $"{statistic.ToLowerInvariant()} / 60000",
        UsingMetrics = new Dictionary<string, IMetric> { [statistic.ToLowerInvariant()] = metrics.ExecutionTime(label, statistic) },
        Label = label,
        Period = Amazon.CDK.Duration.Days(1),
    });
}
