using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Reads one state.</summary>
internal static class StateReader
{
    public static State? Read(string name, Located at, Problems problems)
    {
        if (ObjectReader.Open(at, problems) is not { } members) return null;
        var type = members.Any("Type");
        State? state = type is { ValueKind: JsonValueKind.String } ? Of(type.Value.GetString()!, name, members) : null;
        if (state is not null)
        {
            return state with
            {
                Comment = members.Text("Comment"),
                QueryLanguage = Values.QueryLanguage(members),
                Assign = members.Any("Assign"),
                Output = members.Any("Output"),
                UnknownFields = members.Rest(),
            };
        }

        problems.Add(DiagnosticCodes.UnknownStateType, at, type is null ? "'Type' is missing" : $"there is no type {type.Value.GetRawText()}");
        return null;
    }

    private static State? Of(string type, string name, ObjectReader members) => type switch
    {
        "Task" => Fallible(members, new TaskState
        {
            Name = name,
            Resource = members.RequiredText("Resource"),
            Arguments = members.Any("Arguments"),
            TimeoutSeconds = members.Any("TimeoutSeconds"),
            HeartbeatSeconds = members.Any("HeartbeatSeconds"),
            Credentials = members.Any("Credentials"),
        }),
        "Pass" => Continuing(members, new PassState { Name = name }),
        "Wait" => Continuing(members, new WaitState { Name = name, Seconds = members.Any("Seconds"), Timestamp = members.Any("Timestamp") }),
        "Choice" => new ChoiceState { Name = name, Choices = members.List("Choices", RuleReader.Choice, required: true), Default = members.Text("Default") },
        "Succeed" => new SucceedState { Name = name },
        "Fail" => new FailState { Name = name, Error = members.Any("Error"), Cause = members.Any("Cause") },
        "Parallel" => Fallible(members, new ParallelState
        {
            Name = name,
            Branches = members.List("Branches", ScopeReader.Branch, required: true),
            Arguments = members.Any("Arguments"),
        }),
        "Map" => Fallible(members, new MapState
        {
            Name = name,
            ItemProcessor = members.Nested("ItemProcessor", ScopeReader.ItemProcessor),
            Iterator = members.Nested("Iterator", ScopeReader.ItemProcessor),
            Items = members.Any("Items"),
            ItemSelector = members.Any("ItemSelector"),
            MaxConcurrency = members.Any("MaxConcurrency"),
        }),
        _ => null,
    };

    private static ContinuingState Continuing(ObjectReader members, ContinuingState state) =>
        state with { Next = members.Text("Next"), End = members.True("End") };

    private static ContinuingState Fallible(ObjectReader members, FallibleState state) =>
        Continuing(members, state with { Retry = members.List("Retry", RuleReader.Retrier), Catch = members.List("Catch", RuleReader.Catcher) });
}
