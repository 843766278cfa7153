using Amazon.CDK;
using Constructs;

namespace Medallion;

/// <summary>Warnings of cfn-lint that CDK's own code brings about, silenced where they arise: metadata of the resource, which travels in the template.</summary>
internal static class LintSuppression
{
    private static readonly string[] s_enforcedAlready = ["W3005"];

    /// <summary>CDK lets a function and a state machine wait for their role's policy, which they must, and for the role as well, to which they refer anyway.</summary>
    public static void RoleDependency(IConstruct construct) => ((CfnResource)construct.Node.DefaultChild!).AddMetadata(
        "cfn-lint",
        new Dictionary<string, object> { ["config"] = new Dictionary<string, object> { ["ignore_checks"] = s_enforcedAlready } });
}
