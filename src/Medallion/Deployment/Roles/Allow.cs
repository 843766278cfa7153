using Amazon.CDK.AWS.IAM;

namespace Medallion;

/// <summary>Statements of the pipeline's roles: each says in its Sid why it is there.</summary>
internal static class Allow
{
    public static PolicyStatement To(string sid, IEnumerable<string> actions, params IEnumerable<string> resources) =>
        new(new PolicyStatementProps { Sid = sid, Actions = [.. actions], Resources = [.. resources] });

    /// <summary>The same, where a condition's key has one of the values.</summary>
    public static PolicyStatement Where(string sid, IEnumerable<string> actions, IEnumerable<string> resources, string test, string key, params string[] values) =>
        new(new PolicyStatementProps
        {
            Sid = sid,
            Actions = [.. actions],
            Resources = [.. resources],
            Conditions = new Dictionary<string, object> { [test] = new Dictionary<string, object> { [key] = values } },
        });
}
