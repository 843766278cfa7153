using Amazon.CDK;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.StepFunctions;
using FlowDsl.Cdk;
using Medallion;

namespace AirQuality;

/// <summary>What the deployment of the air of a city adds: a key of its own, and who is told.</summary>
public static class AirQualityDeployment
{
    public static MedallionPipelineProps Props(Stack stack) => new()
    {
        EncryptionKey = new Key(stack, "Key", new KeyProps { EnableKeyRotation = true }),
        Owner = "air-team",
        AlertEmails = ["air-team@example.com"],
        WorkflowLogLevel = LogLevel.ALL,
        WorkflowLogRetention = TimeSpan.FromDays(90),
        Tracing = true,
        Release = new FlowRelease { AliasName = "live", Shift = TrafficShift.AllAtOnce },
        Tags = new Dictionary<string, string> { ["cost-centre"] = "4711" },
    };
}
