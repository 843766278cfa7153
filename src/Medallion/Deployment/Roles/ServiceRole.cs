using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Medallion;

/// <summary>Makes roles: none has a managed policy, whose statements are others' to change.</summary>
internal static class ServiceRole
{
    /// <summary>
    /// A role of a service that takes it for resources of this account. Without aws:SourceAccount: AWS documents it for the execution roles of neither Lambda nor Glue, and a condition
    /// that is never met would lock them out. A role is passed within its account only, so no other account's function or job can have it.
    /// </summary>
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
