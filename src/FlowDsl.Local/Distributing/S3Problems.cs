namespace FlowDsl.Local.Distributing;

/// <summary>What S3 says of what is not there.</summary>
internal static class S3Problems
{
    public const string NoSuchKey = "The specified key does not exist. (Service: Amazon S3; Status Code: 404; Error Code: NoSuchKey)";

    public const string NoSuchBucket = "The specified bucket does not exist (Service: Amazon S3; Status Code: 404; Error Code: NoSuchBucket)";
}
