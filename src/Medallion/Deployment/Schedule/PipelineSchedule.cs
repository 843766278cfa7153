using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Scheduler;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace Medallion;

/// <summary>A schedule with a role of its own, which may start one thing and say that it could not.</summary>
internal sealed class PipelineSchedule : Construct
{
    public PipelineSchedule(Construct scope, string id, ScheduleSettings settings, ScheduleTarget target, Queue deadLetters, IKey? key) : base(scope, id)
    {
        Role = ServiceRole.ForSchedule(this, "Role", target.Description);
        Role.AddToPrincipalPolicy(Allow.To("Start", [target.Action], target.Resource));
        Role.AddToPrincipalPolicy(Allow.To("TellOfFailure", ["sqs:SendMessage"], deadLetters.QueueArn));
        foreach (var statement in LakeAccess.Keys(key)) Role.AddToPrincipalPolicy(statement);
        Schedule = new CfnSchedule(this, "Schedule", new CfnScheduleProps
        {
            Description = target.Description,
            ScheduleExpression = settings.Expression,
            ScheduleExpressionTimezone = settings.TimeZone,
            State = settings.Enabled ? "ENABLED" : "DISABLED",
            FlexibleTimeWindow = new CfnSchedule.FlexibleTimeWindowProperty { Mode = "OFF" },
            Target = new CfnSchedule.TargetProperty
            {
                Arn = target.Arn,
                RoleArn = Role.RoleArn,
                Input = settings.Input,
                DeadLetterConfig = new CfnSchedule.DeadLetterConfigProperty { Arn = deadLetters.QueueArn },
                RetryPolicy = new CfnSchedule.RetryPolicyProperty { MaximumRetryAttempts = settings.Retries, MaximumEventAgeInSeconds = settings.RetryWindow.TotalSeconds },
            },
        });
        // A schedule that fires before its role may do anything would fill the dead-letter queue.
        Schedule.Node.AddDependency(Role.Node.FindChild("DefaultPolicy"));
    }

    public CfnSchedule Schedule { get; }

    public Role Role { get; }
}
