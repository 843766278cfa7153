namespace FlowDsl;

/// <summary>A message that was published.</summary>
[AwsShape]
public sealed record PublishResult
{
    /// <summary>The message's id.</summary>
    public required string MessageId { get; init; }
}
