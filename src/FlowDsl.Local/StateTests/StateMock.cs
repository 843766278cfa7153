namespace FlowDsl.Local.StateTests;

/// <summary>What stands in the place of the work of a Task, Map or Parallel: a result or an error.</summary>
public sealed record StateMock
{
    /// <summary>The result, as JSON text: the service's answer, or an array of what the branches or iterations gave.</summary>
    public string? Result { get; init; }

    /// <summary>The error.</summary>
    public MockedError? ErrorOutput { get; init; }

    /// <summary>How <see cref="Result"/> is held against the service's model.</summary>
    public FieldValidationMode FieldValidationMode { get; init; }
}
