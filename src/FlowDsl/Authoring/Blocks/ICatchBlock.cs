namespace FlowDsl;

/// <summary>A block that has an error at hand, for verbs that tell of it.</summary>
public interface ICatchBlock
{
    /// <summary>The error that was caught.</summary>
    Step<TaskError> Error { get; }
}
