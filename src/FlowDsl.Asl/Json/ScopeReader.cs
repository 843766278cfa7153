using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Reads what has a <c>States</c> object.</summary>
internal static class ScopeReader
{
    public static StateMachine? Machine(Located at, Problems problems) => Open(at, problems) is not { } members ? null : new StateMachine
    {
        Comment = members.Text("Comment"),
        QueryLanguage = Values.QueryLanguage(members),
        StartAt = members.RequiredText("StartAt"),
        Version = members.Text("Version"),
        TimeoutSeconds = members.Number("TimeoutSeconds", Values.WholeNumber, Values.AsLong),
        States = members.Nested("States", States)!,
        UnknownFields = members.Rest(),
    };

    public static Branch? Branch(Located at, Problems problems) => Open(at, problems) is not { } members ? null : new Branch
    {
        Comment = members.Text("Comment"),
        StartAt = members.RequiredText("StartAt"),
        States = members.Nested("States", States)!,
        UnknownFields = members.Rest(),
    };

    public static ItemProcessor? ItemProcessor(Located at, Problems problems) => Open(at, problems) is not { } members ? null : new ItemProcessor
    {
        Comment = members.Text("Comment"),
        ProcessorConfig = members.Any("ProcessorConfig"),
        StartAt = members.RequiredText("StartAt"),
        States = members.Nested("States", States)!,
        UnknownFields = members.Rest(),
    };

    // Without states there is no scope, and the rest of the object is not worth a diagnostic.
    private static ObjectReader? Open(Located at, Problems problems)
    {
        if (ObjectReader.Open(at, problems) is not { } members) return null;
        if (members.IsObject("States")) return members;
        if (members.Names.Contains("States")) members.Refuse("States", "an object that maps a name to each state");
        else members.Missing("States");
        return null;
    }

    private static List<State> States(Located at, Problems problems) =>
        [.. at.Element.EnumerateObject().Select(member => StateReader.Read(member.Name, at.Member(member), problems))];
}
