using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Medallion;

/// <summary>
/// Findings of cdk-nag that are right as they are, each with its reason: metadata of the resource, which travels in the template, so that any run of cdk-nag on it sees them
/// (<see href="https://github.com/cdklabs/cdk-nag#suppressing-a-rule"/>).
/// </summary>
internal static class NagSuppression
{
    // Metadata is replaced as a whole, and one resource may have several suppressions.
    private static readonly ConditionalWeakTable<CfnResource, List<object>> s_suppressions = [];

    /// <summary>Suppresses a rule on a resource.</summary>
    public static void Add(IConstruct resource, string rule, string reason) => Write(resource, new Dictionary<string, object> { ["id"] = rule, ["reason"] = reason });

    /// <summary>Suppresses the finding of wildcards in a role's statements, for resources that end like this and for no others; <c>*</c> stands for that one resource.</summary>
    public static void Wildcards(IRole role, string reason, params IEnumerable<string> endings)
    {
        if (role.Node.TryFindChild("DefaultPolicy") is not { } policy) return;
        Write(policy, new Dictionary<string, object>
        {
            ["id"] = "AwsSolutions-IAM5",
            ["reason"] = reason,
            ["applies_to"] = endings.Select(ending => new Dictionary<string, object> { ["regex"] = $"/^Resource::{(ending == "*" ? "" : ".*")}{Escaped(ending)}$/g" }).ToArray(),
        });
    }

    private static void Write(IConstruct construct, Dictionary<string, object> suppression)
    {
        var resource = construct as CfnResource ?? (CfnResource)construct.Node.DefaultChild!;
        var suppressions = s_suppressions.GetOrCreateValue(resource);
        suppressions.Add(suppression);
        resource.AddMetadata("cdk_nag", new Dictionary<string, object> { ["rules_to_suppress"] = suppressions.ToArray() });
    }

    private static string Escaped(string text) => Regex.Replace(text, @"[.*+?^${}()|\[\]\\/]", @"\$0");
}
