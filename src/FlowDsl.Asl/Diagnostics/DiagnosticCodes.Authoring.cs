namespace FlowDsl.Asl.Diagnostics;

public static partial class DiagnosticCodes
{
    /// <summary>Two states would have the same name.</summary>
    public static readonly DiagnosticCode DuplicateStateName =
        new("FLOW1101", "Two states have the same name", "Give one of the steps another name; a Return that was given none is called Return, which its argument name: changes.");

    /// <summary>A state's name is empty or too long.</summary>
    public static readonly DiagnosticCode BadStateName = new("FLOW1102", "A state's name cannot be used", "Use 1 to 80 characters, without control characters; a prefix counts.");

    /// <summary>A step was added to a block while another one, inside it, was open.</summary>
    public static readonly DiagnosticCode WrongBlock =
        new("FLOW1103", "A step is added to the wrong block", "Use the block that the lambda is given (f, e …), not the one around it.");

    /// <summary>A step follows one that ends its block, or nothing leads to it.</summary>
    public static readonly DiagnosticCode StepAfterTheEnd =
        new("FLOW1104", "A step can never be reached", "Remove it, or lead to it: move it before the end of its block, use Again in the loop, guard a task that can fail.");

    /// <summary>Catch was called when the step was no longer the last one of the open block.</summary>
    public static readonly DiagnosticCode LateCatch =
        new("FLOW1105", "A catch comes too late", "Write .Catch(…) directly after the step it belongs to.");

    /// <summary>A block was ended with the outcome of another block.</summary>
    public static readonly DiagnosticCode ForeignOutcome =
        new("FLOW1106", "A block is ended by another block's verb", "Return what a verb of this very block gives: f.Return(…), e.Fail(…), e.Recover(…).");

    /// <summary>A value is read where it need not exist.</summary>
    public static readonly DiagnosticCode OutOfScope =
        new("FLOW1107", "A value is read outside its block", "Read it within the block that makes it, or give it out of the block with Choose and Give.");

    /// <summary>A handler reads the value of the step that failed.</summary>
    public static readonly DiagnosticCode ValueOfAFailedStep =
        new("FLOW1108", "A failed step has no value", "Read the error (e.Error.Value), or a value from before the step.");

    /// <summary>A step was added after the workflow had been built.</summary>
    public static readonly DiagnosticCode BlockIsClosed =
        new("FLOW1109", "A block is used after it was built", "Use a block only inside the method or lambda that it was given to.");

    /// <summary>Define returned without a return, a failure or the like.</summary>
    public static readonly DiagnosticCode NoEnd = new("FLOW1110", "The workflow does not end", "End Define with flow.Return(…), flow.Succeed(…) or flow.Fail(…).");

    /// <summary>A time, a count or a rate is out of its range.</summary>
    public static readonly DiagnosticCode OutOfRange =
        new("FLOW1111", "A number is out of its range", "Use a value that Step Functions takes; the range stands in the message.");

    /// <summary>A retrier or catcher can never match.</summary>
    public static readonly DiagnosticCode NeverMatches =
        new("FLOW1112", "A retry or catch can never match", "Put the one for all errors last, alone, and only once.");

    /// <summary>A loop or guard was used from outside of it.</summary>
    public static readonly DiagnosticCode NotWithin =
        new("FLOW1113", "A loop or guard is used from outside", "Use Again and Raise only inside the block of the loop or guard that they name.");

    /// <summary>A task's argument cannot be what it is.</summary>
    public static readonly DiagnosticCode BadArgument = new("FLOW1303", "A task's argument cannot be used", "Change the argument as the message says.");

    private static DiagnosticCode[] Authoring =>
    [
        DuplicateStateName, BadStateName, WrongBlock, StepAfterTheEnd, LateCatch, ForeignOutcome, OutOfScope, ValueOfAFailedStep, BlockIsClosed, NoEnd,
        OutOfRange, NeverMatches, NotWithin, BadArgument,
    ];
}
