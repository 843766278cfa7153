using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.Events;
using Constructs;

namespace Medallion;

/// <summary>
/// A rule that writes to the alerts topic when something happens, with a text that a person can read, and the rule's own metric, so that there is an alarm's state
/// to look at too.
/// </summary>
internal sealed class EventNotice : Construct
{
    public EventNotice(Construct scope, string id, AlertsTopic alerts, EventNoticeProps props) : base(scope, id)
    {
        Rule = new CfnRule(this, "Rule", new CfnRuleProps
        {
            Description = props.Description,
            EventPattern = new Dictionary<string, object> { ["source"] = new[] { props.Source }, ["detail-type"] = new[] { props.DetailType }, ["detail"] = props.Detail },
            Targets = new[]
            {
                new CfnRule.TargetProperty
                {
                    Id = "Alerts",
                    Arn = alerts.Topic.TopicArn,
                    InputTransformer = new CfnRule.InputTransformerProperty { InputPathsMap = props.Values, InputTemplate = $"\"{props.Text}\"" },
                },
            },
        });
    }

    public CfnRule Rule { get; }

    /// <summary>How often the topic did not take what the rule sent.</summary>
    public Metric Undelivered => Of("FailedInvocations");

    /// <summary>How often the rule fired. EventBridge publishes <c>TriggeredRules</c> by the dimension RuleName alone for rules of the default bus, and only when it
    /// is not zero.</summary>
    public Metric Fired => Of("TriggeredRules");

    private Metric Of(string name) => new(new MetricProps
    {
        Namespace = "AWS/Events",
        MetricName = name,
        DimensionsMap = new Dictionary<string, string> { ["RuleName"] = Rule.Ref },
        Statistic = Stats.SUM,
    });
}
