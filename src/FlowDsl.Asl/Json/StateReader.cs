using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Reads one state.</summary>
internal static class StateReader
{
    public static State Read(string name, Located at, Problems problems)
    {
        if (ObjectReader.Open(at, problems) is not { } members) return new UnknownState(Written: null) { Name = name, Value = at.Element };
        var type = members.TextIfAny("Type");
        var state = type is null ? null : Of(type, name, members);
        if (state is null) problems.Add(DiagnosticCodes.UnknownStateType, at, Unknown(at.Element));
        return (state ?? new UnknownState(type) { Name = name }) with
        {
            Comment = members.Text("Comment"),
            QueryLanguage = Values.QueryLanguage(members),
            InputPath = members.Any("InputPath"),
            OutputPath = members.Any("OutputPath"),
            Assign = members.Any("Assign"),
            Output = members.Any("Output"),
            UnknownFields = members.Rest(),
        };
    }

    private static string Unknown(JsonElement state) =>
        state.TryGetProperty("Type", out var type) ? $"there is no type {type.GetRawText()}" : "'Type' is missing";

    private static State? Of(string type, string name, ObjectReader members) => type switch
    {
        "Task" => Fallible(members, new TaskState
        {
            Name = name,
            Resource = members.RequiredText("Resource"),
            Credentials = members.Any("Credentials"),
            Arguments = members.Any("Arguments"),
            Parameters = members.Any("Parameters"),
            TimeoutSeconds = members.Any("TimeoutSeconds"),
            TimeoutSecondsPath = members.Any("TimeoutSecondsPath"),
            HeartbeatSeconds = members.Any("HeartbeatSeconds"),
            HeartbeatSecondsPath = members.Any("HeartbeatSecondsPath"),
            ResultSelector = members.Any("ResultSelector"),
            ResultPath = members.Any("ResultPath"),
        }),
        "Pass" => Continuing(members, new PassState
        {
            Name = name,
            Parameters = members.Any("Parameters"),
            Result = members.Any("Result"),
            ResultPath = members.Any("ResultPath"),
        }),
        "Wait" => Continuing(members, new WaitState
        {
            Name = name,
            Seconds = members.Any("Seconds"),
            SecondsPath = members.Any("SecondsPath"),
            Timestamp = members.Any("Timestamp"),
            TimestampPath = members.Any("TimestampPath"),
        }),
        "Choice" => new ChoiceState { Name = name, Choices = members.List("Choices", RuleReader.Choice, required: true), Default = members.Text("Default") },
        "Succeed" => new SucceedState { Name = name },
        "Fail" => new FailState
        {
            Name = name,
            Error = members.Any("Error"),
            ErrorPath = members.Any("ErrorPath"),
            Cause = members.Any("Cause"),
            CausePath = members.Any("CausePath"),
        },
        "Parallel" => Fallible(members, new ParallelState
        {
            Name = name,
            Branches = members.List("Branches", ScopeReader.Branch, required: true),
            Arguments = members.Any("Arguments"),
            Parameters = members.Any("Parameters"),
            ResultSelector = members.Any("ResultSelector"),
            ResultPath = members.Any("ResultPath"),
        }),
        "Map" => Fallible(members, MapReader.Map(name, members)),
        _ => null,
    };

    private static ContinuingState Continuing(ObjectReader members, ContinuingState state) =>
        state with { Next = members.Text("Next"), End = members.True("End") };

    private static ContinuingState Fallible(ObjectReader members, FallibleState state) =>
        Continuing(members, state with { Retry = members.List("Retry", RuleReader.Retrier), Catch = members.List("Catch", RuleReader.Catcher) });
}
