namespace FlowDsl;

/// <summary>What a token of a definition stands for.</summary>
public enum TokenKind
{
    /// <summary>Any text: an address, a setting, a name of a kind that is not known.</summary>
    Text,

    /// <summary>The name of a Lambda function.</summary>
    Function,

    /// <summary>The name of a Glue job.</summary>
    GlueJob,

    /// <summary>The name of a Glue crawler.</summary>
    Crawler,

    /// <summary>The ARN of an SNS topic.</summary>
    Topic,
}
