using Amazon.CDK;
using Amazon.CDK.Assertions;
using Medallion.Tests.Deployment;

namespace Medallion.Tests.Monitoring;

public sealed class InAPipeline
{
    private static Template Template { get; } = Synthesised();

    [TheoryWithTool("node")]
    [InlineData("earthquakes-executions")]
    [InlineData("earthquakes-data-quality")]
    [InlineData("earthquakes-cost")]
    public void There_is_each_dashboard(string name) => Template.HasResourceProperties("AWS::CloudWatch::Dashboard", new Dictionary<string, object>
    {
        ["DashboardName"] = new Dictionary<string, object> { ["Fn::Join"] = new object[] { "", new object[] { $"{name}-", new Dictionary<string, object> { ["Ref"] = "AWS::Region" } } } },
    });

    [TheoryWithTool("node")]
    [InlineData("earthquakes-ingest-errors")]
    [InlineData("earthquakes-executions-failed")]
    [InlineData("earthquakes-transform-cut-off")]
    public void There_are_the_alarms(string name) => Template.HasResourceProperties("AWS::CloudWatch::Alarm", new Dictionary<string, object> { ["AlarmName"] = name });

    [FactWithTool("node")]
    public void A_compaction_that_fails_is_told_of_where_there_is_one()
    {
        var job = Assert.Single(Deployed.Default.Of("AWS::Glue::Job").Keys, key => key.Contains("Compaction", StringComparison.Ordinal));
        Assert.Contains($$"""{"Ref":"{{job}}"}""", Deployed.Default.One("AWS::Events::Rule", "CompactionFailed")["EventPattern"]!["detail"]!["jobName"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Deployed.Lean.Of("AWS::Events::Rule").Keys, key => key.Contains("Compaction", StringComparison.Ordinal));
        Assert.DoesNotContain(Deployed.Lean.Of("AWS::CloudWatch::Alarm").Keys, key => key.Contains("Compaction", StringComparison.Ordinal));
    }

    [FactWithTool("node")]
    public void A_budget_counts_by_a_tag_that_the_resources_carry()
    {
        var deployed = Deployed.Synth(settings => settings with { Costs = new CostSettings { MonthlyBudget = 50 } });
        var filter = Deployed.Flat(deployed.One("AWS::Budgets::Budget")["Budget"]!["CostFilters"]!["TagKeyValue"]![0]);
        Assert.Contains(deployed.One("AWS::Lambda::Function", "PipelineIngest")["Tags"]!.AsArray(), tag => filter == $"user:{tag!["Key"]}${tag["Value"]}");
    }

    private static Template Synthesised()
    {
        var stack = new Stack();
        _ = new MedallionPipeline(stack, "Pipeline", new Pipeline { Name = "earthquakes", Dataset = "earthquakes", Source = Daily.Definitions.Source });
        return Template.FromStack(stack);
    }
}
