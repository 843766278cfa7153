using System.Text.Json;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Tasks;

/// <summary>One attempt at a Task state.</summary>
public sealed record TaskInvocation
{
    private readonly JsonataValue _arguments;
    private JsonElement? _element;

    /// <summary>A call as the runtime makes it, for whoever tests a handler of their own.</summary>
    /// <param name="arguments">The request; it is not copied.</param>
    public TaskInvocation(JsonElement arguments)
        : this(JsonataValue.From(arguments))
    {
    }

    internal TaskInvocation(JsonataValue arguments) => _arguments = arguments;

    /// <summary>The ARN of the execution.</summary>
    public required string ExecutionId { get; init; }

    /// <summary>The name of the Task state.</summary>
    public required string StateName { get; init; }

    /// <summary>The state's Resource, as it stands in the definition.</summary>
    public required string Resource { get; init; }

    /// <summary>The request: the evaluated Arguments or Parameters, or the state's input when it has none.</summary>
    public JsonElement Arguments => _element ??= _arguments.ToJsonElement();

    /// <summary>The request as a value that shares its parts with the execution.</summary>
    public JsonataValue ArgumentValue => _arguments;

    /// <summary>1 for the first attempt of this visit to the state, one more for each retry.</summary>
    public required int Attempt { get; init; }

    /// <summary>The execution's clock when the attempt starts.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What the answer of a callback has to name; null where the resource has none.</summary>
    public string? TaskToken { get; init; }

    /// <summary>The role that the state's Credentials name; null: the machine's own.</summary>
    public string? RoleArn { get; init; }

    /// <summary>How long the task may take; null where the state does not say.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How long it may go without a heartbeat; null where the state does not say, or the resource has none.</summary>
    public TimeSpan? Heartbeat { get; init; }

    /// <summary>The indexes of the Map iterations around the state, the innermost first; empty outside of Maps.</summary>
    public IReadOnlyList<int> Iterations { get; init; } = [];
}
