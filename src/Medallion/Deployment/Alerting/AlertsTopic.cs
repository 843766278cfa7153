using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.SNS;
using Constructs;

namespace Medallion;

/// <summary>The topic that people hear of successes, failures and alarms by.</summary>
public sealed class AlertsTopic : Construct
{
    internal AlertsTopic(Construct scope, string id, IKey? key, IReadOnlyList<string> emails) : base(scope, id)
    {
        _ = emails;
        Topic = new Topic(this, "Topic", new TopicProps { MasterKey = key, EnforceSSL = true });
    }

    /// <summary>The topic.</summary>
    public Topic Topic { get; }
}
