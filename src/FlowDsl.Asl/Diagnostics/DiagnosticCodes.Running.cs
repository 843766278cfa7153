namespace FlowDsl.Asl.Diagnostics;

public static partial class DiagnosticCodes
{
    /// <summary>The local runtime has no support for a part of the definition.</summary>
    public static readonly DiagnosticCode NotRunHere =
        new("FLOW1401", "This cannot run here yet", "Run the workflow on AWS, or write it without this part.");

    /// <summary>An expression of the definition does not parse, or uses what Step Functions' JSONata lacks.</summary>
    public static readonly DiagnosticCode ExpressionDoesNotParse =
        new("FLOW1402", "Step Functions would refuse an expression", "Mend the expression: Step Functions would refuse the definition.");

    /// <summary>A transition leads to a state that is not there.</summary>
    public static readonly DiagnosticCode NoSuchState =
        new("FLOW1403", "A transition leads nowhere", "Name a state of the same States object.");

    /// <summary>A state has neither a successor nor an end, or both.</summary>
    public static readonly DiagnosticCode NextOrEnd = new("FLOW1404", "A state does not say what follows", "Write Next, or End: true, and not both.");

    /// <summary>The input of an execution is larger than Step Functions takes.</summary>
    public static readonly DiagnosticCode InputTooLarge =
        new("FLOW1405", "The input is too large", "Put the data into an object store and pass its key: Step Functions takes at most 256 KiB.");

    /// <summary>A state has a field of the query language that it does not speak.</summary>
    public static readonly DiagnosticCode WrongQueryLanguage =
        new("FLOW1406", "A field is of the other query language", "Set the state's QueryLanguage, or write the field in the language that it has.");

    /// <summary>A path or the call of an intrinsic function does not parse.</summary>
    public static readonly DiagnosticCode NotAPath =
        new("FLOW1407", "Step Functions would refuse a path", "Write a JSONPath ($.a.b, $$.Execution.Id, $variable) or, where one may stand, a call such as States.Format('{}', $.a).");

    /// <summary>An Express execution has a state that only Standard workflows can have.</summary>
    public static readonly DiagnosticCode NotInExpress =
        new("FLOW1408", "An Express workflow cannot do this", "Run it as a Standard workflow, or call the service without waiting for a job or a token.");

    /// <summary>The input of an execution has more objects and lists within each other than this library reads.</summary>
    public static readonly DiagnosticCode InputTooDeep =
        new("FLOW1409", "The input is nested too deeply", "Make it flatter, or pass the deep part as a text: documents may have 512 levels here.");

    /// <summary>An object, list or text of the definition is empty where Step Functions needs something in it.</summary>
    public static readonly DiagnosticCode Empty =
        new("FLOW1410", "A value is empty", "Write what belongs here, or remove the field if it may be absent: Step Functions would refuse the definition.");

    /// <summary>An object of the definition has a field that no such object has.</summary>
    public static readonly DiagnosticCode NoSuchField =
        new("FLOW1411", "There is no such field", "Correct the field's name, or remove it: Step Functions would refuse the definition.");

    /// <summary>Of fields that exclude each other there are two, or none where one is needed.</summary>
    public static readonly DiagnosticCode OneOfFields =
        new("FLOW1412", "Of some fields exactly one may stand", "Write one of the fields named and no other of them.");

    /// <summary><c>States.ALL</c> stands beside other names, or before other retriers or catchers.</summary>
    public static readonly DiagnosticCode AllNotLast =
        new("FLOW1413", "States.ALL hides what follows", "Write States.ALL alone, in the last retrier or catcher.");

    /// <summary>The name of a state or variable is too long, reserved, or not made as such a name is.</summary>
    public static readonly DiagnosticCode BadName =
        new("FLOW1414", "A name cannot be used", "Use a name of 1 to 80 characters; a variable's begins with a letter, has only letters, digits and _, and is not 'states'.");

    /// <summary>A machine has no state at which it ends.</summary>
    public static readonly DiagnosticCode NoTerminalState = new("FLOW1415", "Nothing ends the workflow", "Add a Succeed or Fail state, or End: true: Step Functions would refuse the definition.");

    /// <summary>A state of a branch, or of a Map, assigns a variable that has a value when the branch or the iteration begins.</summary>
    public static readonly DiagnosticCode Shadowing =
        new("FLOW1416", "A variable of the scope outside is assigned", "Give one of the two another name: what is inside can read the variable, and hands back what it has to say as its output.");

    private static DiagnosticCode[] Running =>
    [
        NotRunHere, ExpressionDoesNotParse, NoSuchState, NextOrEnd, InputTooLarge, WrongQueryLanguage, NotAPath, NotInExpress, InputTooDeep,
        Empty, NoSuchField, OneOfFields, AllNotLast, BadName, NoTerminalState, Shadowing,
    ];
}
