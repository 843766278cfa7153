namespace FlowDsl.Asl.Model;

/// <summary>A whole definition, as CreateStateMachine takes it.</summary>
public sealed record StateMachine : StateScope
{
    /// <summary>The version of the language: <c>1.0</c>, or nothing.</summary>
    public string? Version { get; init; }

    /// <summary>How long an execution may take, in seconds; when it is over, the execution ends as TIMED_OUT.</summary>
    public long? TimeoutSeconds { get; init; }

    /// <summary>The language of the states that name none; JSONPath when the machine names none either.</summary>
    public QueryLanguage? QueryLanguage { get; init; }
}
