using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.StateTests;

/// <summary>
/// One state to run by itself, as the API action TestState has it: https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html.
/// Documents are JSON texts, as there.
/// </summary>
public sealed record StateTestRequest
{
    /// <summary>A state, or with <see cref="StateName"/> a whole machine.</summary>
    public required string Definition { get; init; }

    /// <summary>The name of the machine's state to run, which may stand in a branch or an ItemProcessor.</summary>
    public string? StateName { get; init; }

    /// <summary>The role that the context object shows; a Task without a mock must have one.</summary>
    public string? RoleArn { get; init; }

    /// <summary>The state's input. Null: <c>{}</c>.</summary>
    public string? Input { get; init; }

    /// <summary>An object: the variables' values.</summary>
    public string? Variables { get; init; }

    /// <summary>The context object, which only a mocked state can be given. Null: one is made.</summary>
    public string? Context { get; init; }

    /// <summary>How much the result tells.</summary>
    public InspectionLevel InspectionLevel { get; init; }

    /// <summary>Whether secrets of an HTTP Task are shown; not together with a mock. Here no connection adds any: it changes nothing.</summary>
    public bool RevealSecrets { get; init; }

    /// <summary>What stands in the place of the state's work. A Map and a Parallel must have one.</summary>
    public StateMock? Mock { get; init; }

    /// <summary>Where in its work the state stands.</summary>
    public StateTestConfiguration? StateConfiguration { get; init; }

    /// <summary>Does the work of a Task without a mock. It has no place in the API's JSON.</summary>
    public ITaskHandler? Tasks { get; init; }
}
