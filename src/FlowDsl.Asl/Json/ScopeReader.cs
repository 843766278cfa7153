using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Reads what has a <c>States</c> object.</summary>
internal static class ScopeReader
{
    public static StateMachine? Machine(Located at, Problems problems) => ObjectReader.Open(at, problems) is not { } members ? null : new StateMachine
    {
        Comment = members.Text("Comment"),
        QueryLanguage = Values.QueryLanguage(members),
        StartAt = members.RequiredText("StartAt"),
        Version = members.Text("Version"),
        TimeoutSeconds = members.Number("TimeoutSeconds", Values.WholeNumber, Values.AsLong),
        States = States(members),
        UnknownFields = members.Rest(),
    };

    public static Branch? Branch(Located at, Problems problems) => ObjectReader.Open(at, problems) is not { } members ? null : new Branch
    {
        Comment = members.Text("Comment"),
        StartAt = members.RequiredText("StartAt"),
        States = States(members),
        UnknownFields = members.Rest(),
    };

    public static ItemProcessor? ItemProcessor(Located at, Problems problems) => ObjectReader.Open(at, problems) is not { } members ? null : new ItemProcessor
    {
        Comment = members.Text("Comment"),
        ProcessorConfig = members.Any("ProcessorConfig"),
        StartAt = members.RequiredText("StartAt"),
        States = States(members),
        UnknownFields = members.Rest(),
    };

    private static List<State> States(ObjectReader members)
    {
        var states = members.Nested("States", Named);
        if (states is null) members.Missing("States");
        return states ?? [];
    }

    private static List<State>? Named(Located at, Problems problems)
    {
        if (at.Element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(DiagnosticCodes.NotAnObject, at, "States maps a name to each state");
            return [];
        }

        var states = new List<State>();
        foreach (var member in at.Element.EnumerateObject())
        {
            if (problems.IsFull) break;
            if (StateReader.Read(member.Name, at.Member(member), problems) is { } state) states.Add(state);
        }

        return states;
    }
}
