using Amazon.CDK.AWS.S3;

namespace Medallion;

/// <summary>A bucket whose size is measured.</summary>
/// <param name="Layers">What lies in it: bronze, silver, gold, or all of them.</param>
/// <param name="Bucket">The bucket.</param>
internal sealed record MonitoredBucket(string Layers, IBucket Bucket);
