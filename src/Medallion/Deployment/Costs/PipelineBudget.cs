using Amazon.CDK;
using Amazon.CDK.AWS.Budgets;
using Constructs;

namespace Medallion;

/// <summary>A monthly budget over everything that carries the pipeline's tag, in every region: told of when it is used up, and when the month's forecast says that it
/// will be.</summary>
internal sealed class PipelineBudget : Construct
{
    // Budgets takes ten addresses and one topic a notification.
    private const int MostEmails = 10;

    public PipelineBudget(Construct scope, string id, AlertsTopic alerts, string pipeline, CostSettings costs) : base(scope, id)
    {
        var byMail = alerts.Emails.Count is > 0 and <= MostEmails;
        CfnBudget.SubscriberProperty[] subscribers = byMail
            ? [.. alerts.Emails.Select(email => new CfnBudget.SubscriberProperty { SubscriptionType = "EMAIL", Address = email })]
            : [new CfnBudget.SubscriberProperty { SubscriptionType = "SNS", Address = alerts.Topic.TopicArn }];
        if (!byMail) alerts.HearBudgets();
        _ = new CfnBudget(this, "Budget", new CfnBudgetProps
        {
            Budget = new CfnBudget.BudgetDataProperty
            {
                // Budgets are global in an account.
                BudgetName = $"{pipeline}-monthly-{Aws.REGION}",
                BudgetType = "COST",
                TimeUnit = "MONTHLY",
                BudgetLimit = new CfnBudget.SpendProperty { Amount = (double)(costs.MonthlyBudget ?? 0), Unit = "USD" },
                CostFilters = new Dictionary<string, object> { ["TagKeyValue"] = new[] { $"user:{PipelineTags.Pipeline}${pipeline}" } },
            },
            NotificationsWithSubscribers = new[] { Above("ACTUAL", subscribers), Above("FORECASTED", subscribers) },
        });
    }

    private static CfnBudget.NotificationWithSubscribersProperty Above(string what, CfnBudget.SubscriberProperty[] subscribers) => new()
    {
        Notification = new CfnBudget.NotificationProperty { NotificationType = what, ComparisonOperator = "GREATER_THAN", Threshold = 100, ThresholdType = "PERCENTAGE" },
        Subscribers = subscribers,
    };
}
