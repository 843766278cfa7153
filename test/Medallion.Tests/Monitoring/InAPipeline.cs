using Amazon.CDK;
using Amazon.CDK.Assertions;

namespace Medallion.Tests.Monitoring;

public sealed class InAPipeline
{
    private static Template Template { get; } = Synthesised();

    [TheoryWithTool("node")]
    [InlineData("earthquakes-executions")]
    [InlineData("earthquakes-data-quality")]
    [InlineData("earthquakes-cost")]
    public void There_is_each_dashboard(string name) => Template.HasResourceProperties("AWS::CloudWatch::Dashboard", new Dictionary<string, object> { ["DashboardName"] = name });

    [TheoryWithTool("node")]
    [InlineData("earthquakes-ingest-errors")]
    [InlineData("earthquakes-executions-failed")]
    [InlineData("earthquakes-transform-cut-off")]
    public void There_are_the_alarms(string name) => Template.HasResourceProperties("AWS::CloudWatch::Alarm", new Dictionary<string, object> { ["AlarmName"] = name });

    private static Template Synthesised()
    {
        var stack = new Stack();
        _ = new MedallionPipeline(stack, "Pipeline", new Pipeline { Name = "earthquakes", Dataset = "earthquakes", Source = Daily.Definitions.Source });
        return Template.FromStack(stack);
    }
}
