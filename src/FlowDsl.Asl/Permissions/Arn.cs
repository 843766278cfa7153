namespace FlowDsl.Asl.Permissions;

/// <summary>ARNs of the account and region where the machine is deployed, in the pseudo parameters of CloudFormation.</summary>
internal static class Arn
{
    public static string Of(string service, string resource) =>
        IsWhole(resource) ? resource : $"arn:${{AWS::Partition}}:{service}:${{AWS::Region}}:${{AWS::AccountId}}:{resource}";

    public static bool IsWhole(string text) => text.StartsWith("arn:", StringComparison.Ordinal);
}
