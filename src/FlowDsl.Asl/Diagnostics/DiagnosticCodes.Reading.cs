namespace FlowDsl.Asl.Diagnostics;

public static partial class DiagnosticCodes
{
    /// <summary>The text is no JSON.</summary>
    public static readonly DiagnosticCode NotJson = new("FLOW1001", "The definition is no JSON", "Mend the JSON at the place named.");

    /// <summary>A definition, or a part that has to be an object, is something else.</summary>
    public static readonly DiagnosticCode NotAnObject = new("FLOW1002", "An object is needed", "Write a JSON object here.");

    /// <summary>An object has the same member twice.</summary>
    public static readonly DiagnosticCode DuplicateMember =
        new("FLOW1003", "A member stands twice", "Remove one of the two: readers of JSON disagree about which one counts.");

    /// <summary>The definition is larger than Step Functions takes.</summary>
    public static readonly DiagnosticCode DefinitionTooLarge =
        new("FLOW1004", "The definition is too large", "Split the workflow: Step Functions takes definitions of at most 1 MiB.");

    /// <summary>The JSON is nested too deeply.</summary>
    public static readonly DiagnosticCode NestedTooDeeply =
        new("FLOW1005", "The definition is nested too deeply", "Move the innermost part to a workflow of its own.");

    /// <summary>A state's type is missing or is none of the language's.</summary>
    public static readonly DiagnosticCode UnknownStateType =
        new("FLOW1006", "The type of a state is unknown", "Use one of Task, Pass, Choice, Wait, Succeed, Fail, Parallel, Map.");

    /// <summary>A member that the model cannot do without is not there.</summary>
    public static readonly DiagnosticCode MissingMember = new("FLOW1007", "A member is missing", "Add the member.");

    /// <summary>A member's value is of another JSON type than the language gives it.</summary>
    public static readonly DiagnosticCode WrongType = new("FLOW1008", "A value has the wrong type", "Write a value of the type named.");

    /// <summary>A text holds half of a surrogate pair.</summary>
    public static readonly DiagnosticCode BrokenText =
        new("FLOW1009", "A text is not Unicode", "Write the whole character: half of a surrogate pair is none.");

    private static DiagnosticCode[] Reading =>
        [NotJson, NotAnObject, DuplicateMember, DefinitionTooLarge, NestedTooDeeply, UnknownStateType, MissingMember, WrongType, BrokenText];
}
