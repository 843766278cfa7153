using Amazon.CDK;
using Constructs;

namespace Medallion;

/// <summary>
/// Data outlives its stack, unless the props say that it may go and whoever deploys agrees by the context flag <c>medallion:allow-data-removal</c>
/// (<c>cdk deploy -c medallion:allow-data-removal=true</c>): one forgotten line of code must not delete a lake.
/// </summary>
internal static class RemovalGuard
{
    public const string ContextFlag = "medallion:allow-data-removal";

    // The command line gives texts, cdk.json gives booleans.
    public static bool IsAllowed(Construct scope) => scope.Node.TryGetContext(ContextFlag) is true or "true";

    public static IEnumerable<string> Problems(bool remove, bool allowed)
    {
        if (remove && !allowed) yield return $"RemoveData is true, and the context flag {ContextFlag} is not: data is removed with its stack only when both say so";
    }

    public static RemovalPolicy Policy(bool remove) => remove ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
}
