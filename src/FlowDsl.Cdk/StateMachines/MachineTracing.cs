using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.StepFunctions;

namespace FlowDsl.Cdk;

/// <summary>Executions traced by X-Ray.</summary>
internal static class MachineTracing
{
    public static void Add(CfnStateMachine machine, IRole role)
    {
        machine.TracingConfiguration = new CfnStateMachine.TracingConfigurationProperty { Enabled = true };
        // These actions of X-Ray take no resource.
        role.AddToPrincipalPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Sid = "Tracing",
            Actions = ["xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:PutTelemetryRecords", "xray:PutTraceSegments"],
            Resources = ["*"],
        }));
    }
}
