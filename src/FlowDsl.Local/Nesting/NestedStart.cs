using System.Text.Json;
using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Nesting;

/// <summary>
/// What a task asks of <c>states:startExecution</c>.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html.
/// </summary>
/// <param name="MachineName">The machine's name, from the end of its ARN.</param>
/// <param name="MachineArn">What the request calls the machine.</param>
/// <param name="Name">The execution's name; null: one is made.</param>
/// <param name="Pattern">Empty, <c>.sync</c>, <c>.sync:2</c> or <c>.waitForTaskToken</c>.</param>
/// <param name="Input">The request's Input; a text is the text of a document.</param>
internal sealed record NestedStart(string MachineName, string MachineArn, string? Name, string Pattern, JsonataValue Input)
{
    private const string Action = "startExecution";
    private const string Machine = ":stateMachine:";

    public bool WaitsForEnd => Pattern.StartsWith(".sync", StringComparison.Ordinal);

    public bool WaitsForToken => Pattern == ".waitForTaskToken";

    /// <summary>Whether documents in the task's result are documents, and not texts.</summary>
    public bool IsParsed => Pattern == ".sync:2";

    /// <summary>What the task asks; null when it is another one.</summary>
    public static NestedStart? Of(TaskInvocation task)
    {
        if (ResourceName.Parse(task.Resource) is not { Type: "states" } resource || !resource.Action.StartsWith(Action, StringComparison.Ordinal)) return null;
        var request = task.ArgumentValue;
        if (Member(request, "StateMachineArn") is not { Kind: JsonataKind.String } named) return null;
        var (arn, at) = (named.AsString(), named.AsString().IndexOf(Machine, StringComparison.Ordinal));
        // A version or an alias stands after the name.
        var machine = at < 0 ? arn : arn[(at + Machine.Length)..].Split(':')[0];
        var name = Member(request, "Name") is { Kind: JsonataKind.String } given ? given.AsString() : null;
        return new NestedStart(machine, arn, name, resource.Action[Action.Length..], Member(request, "Input") ?? default);
    }

    /// <summary>The child's input.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public JsonElement Document() => Input.Kind switch
    {
        JsonataKind.Undefined or JsonataKind.Null => JsonElement.Parse("{}"),
        JsonataKind.String => JsonElement.Parse(Input.AsString(), new JsonDocumentOptions { MaxDepth = 1000 }),
        _ => Input.ToJsonElement(),
    };

    private static JsonataValue? Member(JsonataValue request, string name) => request.Kind is JsonataKind.Object && request.TryGetMember(name, out var value) ? value : null;
}
