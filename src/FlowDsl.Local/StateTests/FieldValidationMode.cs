namespace FlowDsl.Local.StateTests;

/// <summary>How a mocked result is held against the model of the service that would have given it.</summary>
public enum FieldValidationMode
{
    /// <summary>Required members are there, and all that are there are as the model has them.</summary>
    Strict,

    /// <summary>Members that are there are as the model has them.</summary>
    Present,

    /// <summary>Anything goes.</summary>
    None,
}
