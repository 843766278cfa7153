namespace FlowDsl.Cdk;

/// <summary>What a token of the workflow stands for.</summary>
internal enum BoundKind
{
    Function,
    GlueJob,
    Crawler,
    Topic,
    Text,
}
