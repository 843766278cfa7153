namespace FlowDsl.Cdk.Tests.Emission.Workflows;

/// <summary>One topic, whose token is one of the names that emitted source has itself.</summary>
internal sealed class Greeting : Workflow<string, string>
{
    public static Topic Role { get; } = new("Role");

    protected override Outcome<string> Define(Flow<string, string> flow)
    {
        flow.Run("Greet", Role.Publish(() => flow.Input.Value));
        return flow.Return(() => flow.Input.Value);
    }
}
