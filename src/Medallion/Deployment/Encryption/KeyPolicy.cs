using Amazon.CDK;
using Amazon.CDK.AWS.KMS;
using Constructs;
using FlowDsl.Cdk;

namespace Medallion;

/// <summary>What a customer key's policy has to say. The roles' own policies say the rest; a key that is only known by its ARN has to be opened by its owner.</summary>
internal static class KeyPolicy
{
    public const string ImportedKey = "Medallion:ImportedKey";

    /// <summary>Lets CloudWatch Logs use the key, or warns of what its owner has to allow.</summary>
    public static void LetLogsUse(Construct scope, IKey key)
    {
        // All groups: Glue's names hold the names of roles, which need the key first.
        var added = key.AddToResourcePolicy(LogKeyUse.Of(scope, "*"), allowNoOp: true).StatementAdded;
        if (!added) Annotations.Of(scope).AddWarningV2(ImportedKey, Text);
    }

    private static string Text =>
        "The app only imports the key and cannot change its policy. Until its owner allows the following, log groups are refused, and alarms, notices and logs are lost without a word:\n"
        + $"- logs.<region>.amazonaws.com: {string.Join(", ", LogKeyUse.Actions)}, where kms:EncryptionContext:aws:logs:arn is like arn:<partition>:logs:<region>:<account>:log-group:*\n"
        + "- delivery.logs.amazonaws.com: kms:Decrypt, without a condition\n"
        + "- events.amazonaws.com: kms:Decrypt, kms:GenerateDataKey, without a condition\n"
        + "- cloudwatch.amazonaws.com, and budgets.amazonaws.com where there is a budget: kms:Decrypt, kms:GenerateDataKey, where aws:SourceAccount is the account\n"
        + "- the account's IAM policies, or the pipeline's roles by their ARNs (MedallionPipeline.Roles): kms:Decrypt, kms:Encrypt, kms:GenerateDataKey";
}
