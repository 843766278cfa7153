namespace FlowDsl.Asl.Permissions;

/// <summary>Another state machine's execution. Waiting for it takes a rule of EventBridge that Step Functions makes itself.</summary>
internal static class NestedPermissions
{
    private const string Rule = "rule/StepFunctionsGetEventsForStepFunctionsExecutionRule";

    public static void Add(TaskCall call)
    {
        if (call.Name("StateMachineArn") is not { } machine) return;
        call.Needs.Allow(machine, "states:StartExecution");
        if (!TaskPermissions.Waits(call)) return;
        call.Needs.Allow(Arn.Of("events", Rule), "events:PutTargets", "events:PutRule", "events:DescribeRule");
        // Behind a token the machine's name cannot be taken out of its ARN.
        var executions = machine.Contains(":stateMachine:", StringComparison.Ordinal)
            ? machine.Replace(":stateMachine:", ":execution:", StringComparison.Ordinal) + ":*"
            : Arn.Of("states", "execution:*");
        call.Needs.Allow(executions, "states:DescribeExecution", "states:StopExecution");
    }
}
