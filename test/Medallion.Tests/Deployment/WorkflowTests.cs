using LogLevel = Amazon.CDK.AWS.StepFunctions.LogLevel;

namespace Medallion.Tests.Deployment;

public sealed class WorkflowTests
{
    private static readonly Lazy<Deployed> s_silent = new(() => Deployed.Synth(props: (_, props) => props with { WorkflowLogLevel = LogLevel.OFF }));

    [FactWithTool("node")]
    public void The_schedule_starts_the_alias_of_a_released_workflow()
    {
        var alias = Assert.Single(Deployed.Released.Of("AWS::StepFunctions::StateMachineAlias")).Key;

        Assert.Equal($"<{alias}>", Deployed.Flat(Deployed.Released.One("AWS::Scheduler::Schedule", "PipelineSchedule")["Target"]!["Arn"]));
        Assert.Empty(Deployed.Default.Of("AWS::StepFunctions::StateMachineAlias"));
    }

    [FactWithTool("node")]
    public void The_workflows_log_has_the_level_and_the_retention_of_the_props()
    {
        Assert.Equal("ERROR", (string)Deployed.Released.One("AWS::StepFunctions::StateMachine")["LoggingConfiguration"]!["Level"]!);
        Assert.Equal("7", Deployed.Released.One("AWS::Logs::LogGroup", "PipelineWorkflowLogs")["RetentionInDays"]!.ToJsonString());
        Assert.Equal("ALL", (string)Deployed.Default.One("AWS::StepFunctions::StateMachine")["LoggingConfiguration"]!["Level"]!);
        Assert.DoesNotContain(s_silent.Value.Of("AWS::Logs::LogGroup").Keys, id => id.StartsWith("PipelineWorkflow", StringComparison.Ordinal));
    }

    [FactWithTool("node")]
    public void Without_tracing_neither_workflow_nor_function_may_write_traces()
    {
        Assert.Null(Deployed.Released.One("AWS::StepFunctions::StateMachine")["TracingConfiguration"]);
        Assert.Null(Deployed.Released.One("AWS::Lambda::Function")["TracingConfig"]);
        Assert.DoesNotContain("xray:", Deployed.Released.Text, StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void Dead_letters_and_days_left_alone_are_as_the_settings_say()
    {
        Assert.Equal("345600", Deployed.Released.One("AWS::SQS::Queue")["MessageRetentionPeriod"]!.ToJsonString());
        Assert.Equal("1209600", Deployed.Default.One("AWS::SQS::Queue")["MessageRetentionPeriod"]!.ToJsonString());
        Assert.Equal("5", (string)Deployed.Released.One("AWS::Glue::Job", "Compaction")["DefaultArguments"]!["--keep_days"]!);
    }
}
