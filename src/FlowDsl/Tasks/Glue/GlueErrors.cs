namespace FlowDsl;

/// <summary>The errors of Glue, as Step Functions names them.</summary>
public static class GlueErrors
{
    /// <summary>The crawler runs or stops: somebody else has started it.</summary>
    public static ErrorSet CrawlerBusy { get; } = new("Glue.CrawlerRunningException", "Glue.CrawlerStoppingException");

    /// <summary>Faults of the service, and throttling, that another try may not meet.</summary>
    public static ErrorSet Transient { get; } = new(
        "Glue.OperationTimeoutException", "Glue.InternalServiceException", "Glue.ThrottlingException", "Glue.GlueException", "Glue.SdkClientException");
}
