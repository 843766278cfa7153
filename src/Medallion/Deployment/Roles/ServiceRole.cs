using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Medallion;

/// <summary>Makes roles: none has a managed policy, whose statements are others' to change.</summary>
internal static class ServiceRole
{
    public static Role Of(Construct scope, string id, string service, string description) =>
        new(scope, id, new RoleProps { AssumedBy = new ServicePrincipal(service), Description = description });

    /// <summary>A role of EventBridge Scheduler, which only this account's schedules may take.</summary>
    public static Role ForSchedule(Construct scope, string id, string description) => new(scope, id, new RoleProps
    {
        AssumedBy = new ServicePrincipal("scheduler.amazonaws.com", new ServicePrincipalOpts
        {
            Conditions = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceAccount"] = Amazon.CDK.Aws.ACCOUNT_ID } },
        }),
        Description = description,
    });
}
