using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.StepFunctions;

namespace Medallion.Tests.Monitoring;

public sealed class RefusedSettings
{
    [TheoryWithTool("node")]
    [InlineData(30, 30)]
    [InlineData(30, 45)]
    public void A_notice_of_a_slow_transform_that_could_never_be_sent(int timeout, int slow) => Assert.Contains("and Transform.Timeout is 00:30:00: a run is stopped at its timeout, so a notice at that time or later is never sent", Refused(new MedallionSettings
    {
        Transform = new TransformSettings { Timeout = TimeSpan.FromMinutes(timeout) },
        Monitoring = new MonitoringSettings { TransformSlowAfter = TimeSpan.FromMinutes(slow) },
    }), StringComparison.Ordinal);

    [FactWithTool("node")]
    public void Parts_of_a_minute() => Assert.Contains("Monitoring.TransformSlowAfter is 00:01:30: Glue takes whole minutes",
        Refused(new MedallionSettings { Monitoring = new MonitoringSettings { TransformSlowAfter = TimeSpan.FromSeconds(90) } }), StringComparison.Ordinal);

    [TheoryWithTool("node")]
    [InlineData(-1)]
    [InlineData(100)]
    [InlineData(double.NaN)]
    public void Shares_that_no_alarm_can_exceed(double percent) => Assert.Contains("Monitoring.IngestErrorPercent is",
        Refused(new MedallionSettings { Monitoring = new MonitoringSettings { IngestErrorPercent = percent } }), StringComparison.Ordinal);

    [FactWithTool("node")]
    public void A_budget_of_nothing() => Assert.Contains("Costs.MonthlyBudget is 0", Refused(new MedallionSettings { Costs = new CostSettings { MonthlyBudget = 0 } }), StringComparison.Ordinal);

    [FactWithTool("node")]
    public void A_negative_price() => Assert.Contains("Costs.GlueDpuHour is -1", Refused(new MedallionSettings { Costs = new CostSettings { GlueDpuHour = -1 } }), StringComparison.Ordinal);

    [FactWithTool("node")]
    public void A_worker_type_without_a_known_price() => Assert.Contains("Transform.WorkerType is G.3X", Refused(new MedallionSettings { Transform = new TransformSettings { WorkerType = "G.3X" } }), StringComparison.Ordinal);

    private static string Refused(MedallionSettings settings)
    {
        var stack = new Stack();
        var parts = new MonitoredParts
        {
            MetricsNamespace = "MedallionEtl",
            Pipeline = "quakes",
            Ingest = Function.FromFunctionName(stack, "Ingest", "quakes-ingest"),
            TransformJob = "quakes-transform",
            Machine = StateMachine.FromStateMachineName(stack, "Machine", "quakes"),
        };
        return Assert.Throws<InvalidDeployment>(() => new PipelineMonitoring(stack, "Monitoring", new AlertsTopic(stack, "Alerts", null, []), parts, settings)).Message;
    }
}
