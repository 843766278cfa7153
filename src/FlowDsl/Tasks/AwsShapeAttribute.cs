namespace FlowDsl;

/// <summary>Marks a record that is the request or the response of an AWS API: its members keep their PascalCase names, whatever naming policy the workflow's own records have.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class AwsShapeAttribute : Attribute;
