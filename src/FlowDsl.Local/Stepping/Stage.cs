namespace FlowDsl.Local.Stepping;

/// <summary>The points of a state's work at which its data has another shape.</summary>
internal enum Stage
{
    InputPath,
    Parameters,
    Arguments,
    Items,
    ItemSelector,
    ItemBatcher,
    Result,
    ResultSelector,
    ResultPath,
}
