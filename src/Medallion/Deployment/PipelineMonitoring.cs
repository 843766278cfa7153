using Constructs;

namespace Medallion;

/// <summary>Everything that watches a pipeline: notices, alarms, dashboards, the budget.</summary>
internal sealed class PipelineMonitoring : Construct
{
    public PipelineMonitoring(Construct scope, string id, AlertsTopic alerts, MonitoredParts parts, MedallionSettings settings) : base(scope, id)
    {
        InvalidDeployment.Require([.. settings.Monitoring.Problems(settings.Transform), .. settings.Costs.Problems()]);
        var notices = new PipelineNotices(this, "Notices", alerts, parts, settings);
        Alarms = new PipelineAlarms(this, "Alarms", alerts, parts, notices, settings);
        Executions = new ExecutionsDashboard(this, "Executions", parts, Alarms.All, settings);
        DataQuality = new DataQualityDashboard(this, "DataQuality", parts, settings);
        Cost = new CostDashboard(this, "Cost", parts, settings);
        if (settings.Costs.MonthlyBudget is not null) _ = new PipelineBudget(this, "Budget", alerts, parts.Pipeline, settings.Costs);
    }

    public PipelineAlarms Alarms { get; }

    public ExecutionsDashboard Executions { get; }

    public DataQualityDashboard DataQuality { get; }

    public CostDashboard Cost { get; }
}
