using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.StepFunctions;

namespace FlowDsl.Cdk;

/// <summary>Executions traced by X-Ray.</summary>
internal static class MachineTracing
{
    public static void Add(CfnStateMachine machine, IRole role)
    {
        machine.TracingConfiguration = new CfnStateMachine.TracingConfigurationProperty { Enabled = true };
        role.AddToPrincipalPolicy(BoundStatements.Of(ServiceStatements.Tracing));
    }
}
