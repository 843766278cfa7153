namespace FlowDsl.Cdk.Emission;

/// <summary>What a token stands for, in words.</summary>
internal static class TokenDescriptions
{
    public static string Of(TokenKind kind) => kind switch
    {
        TokenKind.Function => "The Lambda function that the workflow invokes",
        TokenKind.GlueJob => "The name of the Glue job that the workflow runs",
        TokenKind.Crawler => "The name of the Glue crawler that the workflow runs",
        TokenKind.Topic => "The SNS topic that the workflow publishes to",
        _ => "A text that the workflow uses",
    };
}
