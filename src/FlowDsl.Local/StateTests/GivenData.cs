using System.Text.Json;
using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.StateTests;

/// <summary>The documents of a request, read and checked.</summary>
internal sealed record GivenData
{
    public required JsonataValue Input { get; init; }

    public required IReadOnlyList<KeyValuePair<string, JsonataValue>> Variables { get; init; }

    /// <summary>The context object; undefined when none is given.</summary>
    public JsonataValue Context { get; init; }

    /// <summary>What the mock says; null when there is none.</summary>
    public TaskOutcome? Outcome { get; init; }

    public static GivenData Read(StateTestRequest request, TestedState tested)
    {
        var input = Parse(request.Input ?? "{}", problem => new StateTestRefusedException("InvalidExecutionInput", $"Invalid State Machine Execution Input: '{problem}'"));
        if (DataLimit.Exceeds(input)) throw TooLong("input");
        var outcome = request.Mock is not { } mock ? null
            : mock.Result is { } result ? new TaskSucceeded(MockRules.Check(result, mock.FieldValidationMode, tested.Plan))
            : (TaskOutcome)new TaskFailed(mock.ErrorOutput!.Error, mock.ErrorOutput.Cause);
        return new GivenData
        {
            Input = input,
            Variables = request.Variables is { } variables ? Members(variables) : [],
            Context = request.Context is { } context ? ContextRules.Read(context, tested.Plan) : default,
            Outcome = outcome,
        };
    }

    private static KeyValuePair<string, JsonataValue>[] Members(string variables)
    {
        var value = Parse(variables, problem => StateTestRefusedException.Validation($"Invalid variables provided: {problem}"));
        if (DataLimit.Exceeds(value)) throw TooLong("variables");
        return value.Kind is JsonataKind.Object
            ? [.. value.EnumerateMembers()]
            : throw StateTestRefusedException.Validation("Invalid variables provided: they must be a JSON object");
    }

    private static JsonataValue Parse(string text, Func<string, StateTestRefusedException> refusal)
    {
        try
        {
            return JsonataValue.From(JsonElement.Parse(text));
        }
        catch (JsonException broken)
        {
            throw refusal(JacksonText.Explain(text, broken).Reason);
        }
    }

    private static StateTestRefusedException TooLong(string name) => StateTestRefusedException.Validation(
        $"1 validation error detected: Value at '{name}' failed to satisfy constraint: Member must have length less than or equal to {DataLimit.MaxBytes}");
}
