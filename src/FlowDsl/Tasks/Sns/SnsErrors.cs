namespace FlowDsl;

/// <summary>The errors of SNS, as Step Functions names them.</summary>
public static class SnsErrors
{
    /// <summary>Faults of the service, and throttling, that another try may not meet.</summary>
    public static ErrorSet Transient { get; } = new(
        "SNS.InternalErrorException", "SNS.ThrottledException", "SNS.KMSThrottlingException", "SNS.SdkClientException", "SNS.AmazonSNSException");
}
