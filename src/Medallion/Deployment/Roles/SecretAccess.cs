using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Medallion.Contracts;

namespace Medallion;

/// <summary>What reading a source's secret takes. Only the secret's name is known here, never its value.</summary>
internal static class SecretAccess
{
    public static IEnumerable<PolicyStatement> Statements(Authentication authentication, IKey? key)
    {
        if (authentication.RequiredSecret is not { } name) yield break;
        yield return Allow.To("ReadSecretByReference", ["ssm:GetParameter"], $"{Arn("ssm")}:parameter/aws/reference/secretsmanager/{name}");
        // Secrets Manager puts a hyphen and six characters of its own after the name.
        yield return Allow.To("ReadSecret", ["secretsmanager:GetSecretValue"], $"{Arn("secretsmanager")}:secret:{name}-??????");
        if (key is not null) yield return Allow.Where("DecryptSecret", ["kms:Decrypt"], [key.KeyArn], "StringEquals", "kms:ViaService", $"secretsmanager.{Aws.REGION}.amazonaws.com");
    }

    private static string Arn(string service) => $"arn:{Aws.PARTITION}:{service}:{Aws.REGION}:{Aws.ACCOUNT_ID}";
}
