using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;

namespace FlowDsl.Cdk;

/// <summary>A machine whose definition and executions are encrypted with a key of the user's own (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html"/>).</summary>
internal static class MachineEncryption
{
    public static void Add(Construct scope, IKey key, string machineName, bool logged, CfnStateMachine machine, IRole role)
    {
        machine.EncryptionConfiguration = new CfnStateMachine.EncryptionConfigurationProperty { Type = "CUSTOMER_MANAGED_KMS_KEY", KmsKeyId = key.KeyArn };
        var stack = Stack.Of(scope);
        // The data of the machine of this name only.
        role.AddToPrincipalPolicy(Use("EncryptExecutions", key, ["kms:Decrypt", "kms:GenerateDataKey"], "kms:EncryptionContext:aws:states:stateMachineArn",
            stack.FormatArn(new ArnComponents { Service = "states", Resource = "stateMachine", ResourceName = machineName, ArnFormat = ArnFormat.COLON_RESOURCE_NAME })));
        if (!logged) return;
        // Log delivery hands encrypted records on, to whichever group of this account.
        role.AddToPrincipalPolicy(Use("EncryptDeliveredLogs", key, ["kms:GenerateDataKey"], "kms:EncryptionContext:SourceArn",
            stack.FormatArn(new ArnComponents { Service = "logs", Resource = "*", ArnFormat = ArnFormat.NO_RESOURCE_NAME })));
        key.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Sid = "DecryptDeliveredLogs",
            Principals = [new ServicePrincipal("delivery.logs.amazonaws.com")],
            Actions = ["kms:Decrypt"],
            // No condition: AWS documents none that log delivery meets here, and what it cannot decrypt it drops.
            // In a key's policy the one resource is the key itself.
            Resources = ["*"],
        }));
    }

    private static PolicyStatement Use(string sid, IKey key, string[] actions, string context, string value) => new(new PolicyStatementProps
    {
        Sid = sid,
        Actions = actions,
        Resources = [key.KeyArn],
        Conditions = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { [context] = value } },
    });
}
