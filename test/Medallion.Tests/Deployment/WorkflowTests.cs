using FlowDsl.Cdk;
using LogLevel = Amazon.CDK.AWS.StepFunctions.LogLevel;

namespace Medallion.Tests.Deployment;

public sealed class WorkflowTests
{
    private static readonly Lazy<Deployed> s_released = new(() => Deployed.Synth(
        settings => settings with
        {
            Schedule = new ScheduleSettings { DeadLetterRetention = TimeSpan.FromDays(4) },
            Compaction = new CompactionSettings { KeepDays = 5 },
        },
        (_, props) => props with { WorkflowLogRetention = TimeSpan.FromDays(7), WorkflowLogLevel = LogLevel.ERROR, Tracing = false, Release = new FlowRelease() }));

    private static readonly Lazy<Deployed> s_silent = new(() => Deployed.Synth(props: (_, props) => props with { WorkflowLogLevel = LogLevel.OFF }));

    [FactWithTool("node")]
    public void The_schedule_starts_the_alias_of_a_released_workflow()
    {
        var alias = Assert.Single(s_released.Value.Of("AWS::StepFunctions::StateMachineAlias")).Key;

        Assert.Equal($"<{alias}>", Deployed.Flat(s_released.Value.One("AWS::Scheduler::Schedule", "PipelineSchedule")["Target"]!["Arn"]));
        Assert.Empty(Deployed.Default.Of("AWS::StepFunctions::StateMachineAlias"));
    }

    [FactWithTool("node")]
    public void The_workflows_log_has_the_level_and_the_retention_of_the_props()
    {
        Assert.Equal("ERROR", (string)s_released.Value.One("AWS::StepFunctions::StateMachine")["LoggingConfiguration"]!["Level"]!);
        Assert.Equal("7", s_released.Value.One("AWS::Logs::LogGroup", "PipelineWorkflowLogs")["RetentionInDays"]!.ToJsonString());
        Assert.Equal("ALL", (string)Deployed.Default.One("AWS::StepFunctions::StateMachine")["LoggingConfiguration"]!["Level"]!);
        Assert.DoesNotContain(s_silent.Value.Of("AWS::Logs::LogGroup").Keys, id => id.StartsWith("PipelineWorkflow", StringComparison.Ordinal));
    }

    [FactWithTool("node")]
    public void Without_tracing_neither_workflow_nor_function_may_write_traces()
    {
        Assert.Null(s_released.Value.One("AWS::StepFunctions::StateMachine")["TracingConfiguration"]);
        Assert.Null(s_released.Value.One("AWS::Lambda::Function")["TracingConfig"]);
        Assert.DoesNotContain("xray:", s_released.Value.Text, StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void Dead_letters_and_days_left_alone_are_as_the_settings_say()
    {
        Assert.Equal("345600", s_released.Value.One("AWS::SQS::Queue")["MessageRetentionPeriod"]!.ToJsonString());
        Assert.Equal("1209600", Deployed.Default.One("AWS::SQS::Queue")["MessageRetentionPeriod"]!.ToJsonString());
        Assert.Equal("5", (string)s_released.Value.One("AWS::Glue::Job", "Compaction")["DefaultArguments"]!["--keep_days"]!);
    }
}
