using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.CloudWatch.Actions;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SNS.Subscriptions;
using Constructs;

namespace Medallion;

/// <summary>The topic that people hear of successes, failures and alarms by: encrypted, over TLS only, and open to exactly the alarms and rules that are named to
/// it.</summary>
public sealed class AlertsTopic : Construct
{
    internal AlertsTopic(Construct scope, string id, IKey? key, IReadOnlyList<string> emails) : base(scope, id)
    {
        InvalidDeployment.Require([.. Problems(emails)]);
        // SNS's own key cannot be opened to CloudWatch and EventBridge, so a topic that they publish to needs a key of ours.
        Key = key ?? new Key(this, "Key", new KeyProps { Description = "Encrypts the pipeline's alerts.", EnableKeyRotation = true, RemovalPolicy = RemovalPolicy.DESTROY });
        Topic = new Topic(this, "Topic", new TopicProps { MasterKey = Key });
        // CDK's EnforceSSL writes this statement only into a policy that is made elsewhere.
        Topic.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Sid = "TlsOnly",
            Effect = Effect.DENY,
            Principals = [new AnyPrincipal()],
            Actions = ["sns:Publish"],
            Resources = [Topic.TopicArn],
            Conditions = new Dictionary<string, object> { ["Bool"] = new Dictionary<string, object> { ["aws:SecureTransport"] = "false" } },
        }));
        foreach (var email in emails) Topic.AddSubscription(new EmailSubscription(email));
        Emails = emails;
    }

    /// <summary>The topic.</summary>
    public Topic Topic { get; }

    /// <summary>The key that it is encrypted with.</summary>
    public IKey Key { get; }

    internal IReadOnlyList<string> Emails { get; }

    /// <summary>Lets a role that may publish use the key for it: <c>sns:Publish</c> alone is not enough on an encrypted topic.</summary>
    public void LetUseKey(IRole role)
    {
        ArgumentNullException.ThrowIfNull(role);
        role.AddToPrincipalPolicy(new PolicyStatement(new PolicyStatementProps { Sid = "AlertsKey", Actions = ["kms:Decrypt", "kms:GenerateDataKey"], Resources = [Key.KeyArn] }));
    }

    /// <summary>Sends these alarms to the topic, and lets them publish.</summary>
    public void Hear(params IReadOnlyList<Alarm> alarms)
    {
        ArgumentNullException.ThrowIfNull(alarms);
        var action = new SnsAction(Topic);
        foreach (var alarm in alarms) alarm.AddAlarmAction(action);
        LetThisAccounts("cloudwatch.amazonaws.com", alarms.Select(alarm => alarm.AlarmArn));
    }

    /// <summary>
    /// Lets rules of EventBridge publish. Without conditions, in the topic's policy as in the key's: EventBridge meets none there, and what it cannot deliver it drops
    /// (<see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html"/>, <see href="https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html"/>).
    /// </summary>
    internal void HearEvents() => Let("events.amazonaws.com", null, null);

    /// <summary>Lets this account's budgets publish.</summary>
    internal void HearBudgets() => LetThisAccounts("budgets.amazonaws.com", [$"arn:{Aws.PARTITION}:budgets::{Aws.ACCOUNT_ID}:*"]);

    private void LetThisAccounts(string service, IEnumerable<string> sources)
    {
        var account = new Dictionary<string, object> { ["aws:SourceAccount"] = Aws.ACCOUNT_ID };
        // The key by the account only: the alarms need the key, and a key that named them would wait for them.
        Let(
            service,
            new Dictionary<string, object> { ["StringEquals"] = account, ["ArnLike"] = new Dictionary<string, object> { ["aws:SourceArn"] = sources.ToArray() } },
            new Dictionary<string, object> { ["StringEquals"] = account });
    }

    private void Let(string service, Dictionary<string, object>? topicConditions, Dictionary<string, object>? keyConditions)
    {
        Topic.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Principals = [new ServicePrincipal(service)],
            Actions = ["sns:Publish"],
            Resources = [Topic.TopicArn],
            Conditions = topicConditions,
        }));
        Key.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Principals = [new ServicePrincipal(service)],
            Actions = ["kms:Decrypt", "kms:GenerateDataKey"],
            Resources = ["*"],
            Conditions = keyConditions,
        }));
    }

    internal static IEnumerable<string> Problems(IReadOnlyList<string> emails)
    {
        foreach (var wrong in emails.Where(email => !IsAddress(email))) yield return $"AlertEmails has '{wrong}', which is no e-mail address: nobody would hear of a failure";
        if (emails.Distinct(StringComparer.OrdinalIgnoreCase).Count() != emails.Count) yield return "AlertEmails has an address twice: SNS keeps one subscription an address";
    }

    private static bool IsAddress(string email) => email.IndexOf('@', StringComparison.Ordinal) is var at && at > 0 && at < email.Length - 1;
}
