namespace Medallion.Tests.Deployment;

public sealed class ScheduleTests
{
    [FactWithTool("node")]
    public void The_pipeline_starts_each_day_at_nine()
    {
        var schedule = Deployed.Default.One("AWS::Scheduler::Schedule", "PipelineSchedule");

        Assert.Equal("cron(0 9 * * ? *)", (string)schedule["ScheduleExpression"]!);
        Assert.Equal("UTC", (string)schedule["ScheduleExpressionTimezone"]!);
        Assert.Equal("OFF", (string)schedule["FlexibleTimeWindow"]!["Mode"]!);
        Assert.Equal("ENABLED", (string)schedule["State"]!);
        Assert.Equal("""{"scheduledAt":"<aws.scheduler.scheduled-time>"}""", (string)schedule["Target"]!["Input"]!);
        Assert.Matches("^<PipelineWorkflowMachine", Deployed.Flat(schedule["Target"]!["Arn"]));
    }

    [FactWithTool("node")]
    public void The_compaction_starts_each_week_by_a_call_of_Glue()
    {
        var schedule = Deployed.Default.One("AWS::Scheduler::Schedule", "CompactionSchedule");

        Assert.Equal("cron(0 3 ? * SUN *)", (string)schedule["ScheduleExpression"]!);
        Assert.Equal("arn:<AWS::Partition>:scheduler:::aws-sdk:glue:startJobRun", Deployed.Flat(schedule["Target"]!["Arn"]));
        Assert.Matches("""^\{"JobName":"<PipelineCompactionJob\w+>"\}$""", Deployed.Flat(schedule["Target"]!["Input"]));
    }

    [FactWithTool("node")]
    public void Starts_that_fail_are_tried_again_and_then_kept()
    {
        foreach (var schedule in Deployed.Default.Of("AWS::Scheduler::Schedule").Values)
        {
            Assert.Equal("""{"MaximumEventAgeInSeconds":7200,"MaximumRetryAttempts":10}""", schedule["Properties"]!["Target"]!["RetryPolicy"]!.ToJsonString());
            Assert.Matches(@"^<PipelineDeadLetters\w+\.Arn>$", Deployed.Flat(schedule["Properties"]!["Target"]!["DeadLetterConfig"]!["Arn"]));
        }
    }

    [FactWithTool("node")]
    public void The_dead_letter_queue_is_encrypted_and_takes_TLS_only()
    {
        Assert.True((bool)Deployed.Default.One("AWS::SQS::Queue")["SqsManagedSseEnabled"]!);
        Assert.NotNull(Deployed.Secured.One("AWS::SQS::Queue")["KmsMasterKeyId"]);
        Assert.Contains("""{"Bool":{"aws:SecureTransport":"false"}}""", Deployed.Default.One("AWS::SQS::QueuePolicy").ToJsonString(), StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void A_schedule_that_is_off_stays_deployed() => Assert.Equal("DISABLED", (string)Deployed.Lean.One("AWS::Scheduler::Schedule")["State"]!);
}
