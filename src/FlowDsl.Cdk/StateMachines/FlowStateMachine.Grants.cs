using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.StepFunctions;

namespace FlowDsl.Cdk;

public sealed partial class FlowStateMachine
{
    /// <summary>Lets a principal start executions, by the machine's ARN or an alias's: Step Functions authorises both by the machine's.</summary>
    public Grant GrantStartExecution(IGrantable grantee) => Machine.GrantStartExecution(grantee);

    /// <summary>Lets a principal start executions and wait for their result.</summary>
    /// <exception cref="InvalidOperationException">The machine is no Express machine: only these can be waited for.</exception>
    public Grant GrantStartSyncExecution(IGrantable grantee)
    {
        if (_props.Type != StateMachineType.EXPRESS)
            throw new InvalidOperationException($"{nameof(GrantStartSyncExecution)}: {Workflow.Name} is deployed as a Standard machine, and only an Express machine's executions can be waited for. Set {nameof(FlowStateMachineProps.Type)}.");
        return Machine.GrantStartSyncExecution(grantee);
    }

    /// <summary>Lets a principal see the machine, its executions and their history; of this machine only.</summary>
    public Grant GrantRead(IGrantable grantee)
    {
        Machine.GrantExecution(grantee, "states:DescribeExecution", "states:DescribeStateMachineForExecution", "states:GetExecutionHistory");
        return Machine.Grant(grantee, "states:DescribeStateMachine", "states:ListExecutions");
    }

    /// <summary>Lets a principal answer tasks that wait for a callback.</summary>
    public Grant GrantTaskResponse(IGrantable grantee) => Machine.GrantTaskResponse(grantee);

    /// <summary>Lets a principal stop executions.</summary>
    public Grant GrantStop(IGrantable grantee) => Machine.GrantExecution(grantee, "states:StopExecution");

    /// <summary>Lets a principal redrive executions that failed, timed out or were stopped, from the state where they ended (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html"/>).</summary>
    /// <exception cref="InvalidOperationException">The machine is an Express machine, whose executions cannot be redriven.</exception>
    public Grant GrantRedrive(IGrantable grantee)
    {
        if (_props.Type == StateMachineType.EXPRESS)
            throw new InvalidOperationException($"{nameof(GrantRedrive)}: {Workflow.Name} is deployed as an Express machine, whose executions cannot be redriven. Set {nameof(FlowStateMachineProps.Type)}.");
        return Machine.GrantExecution(grantee, "states:RedriveExecution");
    }
}
