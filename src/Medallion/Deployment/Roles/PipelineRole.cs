using Amazon.CDK.AWS.IAM;

namespace Medallion;

/// <summary>A role of a pipeline, and whose it is.</summary>
/// <param name="Title">What takes the role, in a few words.</param>
/// <param name="Role">The role.</param>
public sealed record PipelineRole(string Title, IRole Role);
