namespace Deployment.Tests.Iam;

/// <summary>What IAM is asked when a service is called: one action on one resource.</summary>
/// <param name="Action">The action, for instance <c>s3:GetObject</c>.</param>
/// <param name="Resource">The resource's ARN; <c>*</c> for a call that names none.</param>
public sealed record ApiCall(string Action, string Resource)
{
    /// <summary>The condition keys of the call.</summary>
    public IReadOnlyDictionary<string, string> Context { get; init; } = new Dictionary<string, string>();

    public override string ToString() => $"{Action} on {Resource}";
}
