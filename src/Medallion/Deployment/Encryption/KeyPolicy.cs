using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;

namespace Medallion;

/// <summary>What a customer key's policy has to say. The roles' own policies say the rest; a key that is only known by its ARN has to be opened by its owner.</summary>
internal static class KeyPolicy
{
    public static void LetLogsUse(IKey key) => key.AddToResourcePolicy(
        new PolicyStatement(new PolicyStatementProps
        {
            Sid = "LogGroupsOfThisAccount",
            Principals = [new ServicePrincipal($"logs.{Aws.REGION}.amazonaws.com")],
            Actions = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:DescribeKey"],
            // In a key's policy this is the key itself.
            Resources = ["*"],
            Conditions = new Dictionary<string, object>
            {
                ["ArnLike"] = new Dictionary<string, object>
                {
                    ["kms:EncryptionContext:aws:logs:arn"] = $"arn:{Aws.PARTITION}:logs:{Aws.REGION}:{Aws.ACCOUNT_ID}:log-group:*",
                },
            },
        }),
        allowNoOp: true);
}
