using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.StepFunctions;
using FlowDsl.Cdk.Tests.Support;

namespace FlowDsl.Cdk.Tests.StateMachines;

public class GrantsTests
{
    [FactWithTool("node")]
    public void To_stop_and_to_redrive_is_allowed_on_executions_of_this_machine() =>
        Assert.All(["states:RedriveExecution", "states:StopExecution"], action =>
        {
            var resource = Assert.Single(Granted((machine, role) => action == "states:StopExecution" ? machine.GrantStop(role) : machine.GrantRedrive(role))[action]);
            Assert.Matches(@"^arn:aws:states:eu-west-1:111122223333:execution:.+:\*$", resource);
        });

    [FactWithTool("node")]
    public void To_start_is_allowed_on_the_machine() => Assert.StartsWith("[Packing", Assert.Single(Granted((machine, role) => machine.GrantStartExecution(role))["states:StartExecution"]), StringComparison.Ordinal);

    [FactWithTool("node")]
    public void To_read_is_allowed_on_this_machine_and_its_executions_only() =>
        Assert.All(Granted((machine, role) => machine.GrantRead(role)).Values, resources => Assert.DoesNotContain("*", resources));

    [FactWithTool("node")]
    public void Only_an_express_machines_executions_are_waited_for()
    {
        Assert.Throws<InvalidOperationException>(() => Granted((machine, role) => machine.GrantStartSyncExecution(role)));
        Assert.Single(Granted((machine, role) => machine.GrantStartSyncExecution(role), StateMachineType.EXPRESS));
    }

    [FactWithTool("node")]
    public void An_express_machines_executions_are_not_redriven() =>
        Assert.Throws<InvalidOperationException>(() => Granted((machine, role) => machine.GrantRedrive(role), StateMachineType.EXPRESS));

    private static Dictionary<string, IReadOnlyList<string>> Granted(Func<FlowStateMachine, Role, Grant> grant, StateMachineType type = StateMachineType.STANDARD)
    {
        var stack = new Stack();
        var role = new Role(stack, "Caller", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        grant(new FlowStateMachine(stack, "Packing", Shop.Compiled, new() { Bindings = Shop.Bindings, Type = type }), role);
        var policy = Templates.Of(stack).Single(r => r.Key.StartsWith("CallerDefaultPolicy", StringComparison.Ordinal)).Value!;
        return policy["Properties"]!["PolicyDocument"]!["Statement"]!.AsArray().Select(s => s!.AsObject())
            .SelectMany(s => s.Texts("Action").Select(action => (action, Resources: s.Texts("Resource")))).ToDictionary(p => p.action, p => p.Resources);
    }
}
