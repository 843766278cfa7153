namespace FlowDsl.Asl.Profile;

/// <summary>The members of <c>$states</c> that an expression can read in its place; <c>input</c> and <c>context</c> are readable everywhere.</summary>
[Flags]
public enum StatesMembers
{
    /// <summary><c>$states.input</c> and <c>$states.context</c> only.</summary>
    InputAndContext = 0,

    /// <summary><c>$states.result</c> too: <c>Assign</c> and <c>Output</c> of a Task, Parallel or Map state.</summary>
    Result = 1,

    /// <summary><c>$states.errorOutput</c> too: <c>Assign</c> and <c>Output</c> of a catcher.</summary>
    ErrorOutput = 2,

    /// <summary>Whatever is readable anywhere, for where the place is not known.</summary>
    All = Result | ErrorOutput,
}
