using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.JSII.Runtime.Deputy;

namespace FlowDsl.Cdk;

/// <summary>What a machine waits for in a deployment: the policy, and whatever its users add. Not the role, which its <c>Fn::GetAtt</c> names already (cfn-lint W3005).</summary>
internal sealed class Dependencies : DeputyBase, IStableAnyProducer
{
    private readonly CfnResource _machine;

    private Dependencies(CfnResource machine) => _machine = machine;

    /// <summary>Settles a machine's <c>DependsOn</c> when the template is written, after the dependencies of all constructs are known.</summary>
    public static void Settle(CfnResource machine) =>
        machine.AddOverride("DependsOn", Lazy.Any(new Dependencies(machine)));

    /// <inheritdoc/>
    public object Produce() => _machine.ObtainDependencies().OfType<CfnResource>()
        .Where(resource => resource is not CfnRole)
        .OrderBy(resource => resource.Node.Path, StringComparer.Ordinal)
        .Select(resource => Stack.Of(_machine).GetLogicalId(resource))
        .ToArray();
}
