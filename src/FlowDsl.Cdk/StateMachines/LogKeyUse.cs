using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace FlowDsl.Cdk;

/// <summary>What a customer key's policy says so that CloudWatch Logs encrypts log groups with it (<see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"/>).</summary>
public static class LogKeyUse
{
    /// <summary>The actions that the service needs, each by its name.</summary>
    public static IReadOnlyList<string> Actions { get; } =
        ["kms:Encrypt", "kms:Decrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:DescribeKey"];

    /// <summary>Lets the service use the key for log groups of the stack's account and region.</summary>
    /// <param name="scope">A construct of the stack.</param>
    /// <param name="logGroup">The group's name; <c>*</c> stands for all.</param>
    public static PolicyStatement Of(Construct scope, string logGroup)
    {
        var stack = Stack.Of(scope);
        return new PolicyStatement(new PolicyStatementProps
        {
            Principals = [new ServicePrincipal($"logs.{stack.Region}.amazonaws.com")],
            Actions = [.. Actions],
            // In a key's policy the one resource is the key itself.
            Resources = ["*"],
            Conditions = new Dictionary<string, object>
            {
                ["ArnLike"] = new Dictionary<string, object>
                {
                    ["kms:EncryptionContext:aws:logs:arn"] = stack.FormatArn(new ArnComponents
                        { Service = "logs", Resource = "log-group", ResourceName = logGroup, ArnFormat = ArnFormat.COLON_RESOURCE_NAME }),
                },
            },
        });
    }
}
