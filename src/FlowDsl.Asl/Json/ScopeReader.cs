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
        States = States(members, problems),
        UnknownFields = members.Rest(),
    };

    public static Branch? Branch(Located at, Problems problems) => ObjectReader.Open(at, problems) is not { } members ? null : new Branch
    {
        Comment = members.Text("Comment"),
        StartAt = members.RequiredText("StartAt"),
        States = States(members, problems),
        UnknownFields = members.Rest(),
    };

    public static ItemProcessor? ItemProcessor(Located at, Problems problems) => ObjectReader.Open(at, problems) is not { } members ? null : new ItemProcessor
    {
        Comment = members.Text("Comment"),
        ProcessorConfig = members.Any("ProcessorConfig"),
        StartAt = members.RequiredText("StartAt"),
        States = States(members, problems),
        UnknownFields = members.Rest(),
    };

    // As with lists, an empty object is left for the rest, so that it is told from one that is not there.
    private static List<State> States(ObjectReader members, Problems problems)
    {
        if (!members.Names.Contains("States")) members.Missing("States");
        else if (!members.IsObject("States")) members.Refuse("States", "an object that maps a name to each state");
        return members.If("States", at => Named(at, problems)) ?? [];
    }

    private static List<State>? Named(Located at, Problems problems) => at.Element.ValueKind != JsonValueKind.Object || at.Element.GetPropertyCount() == 0 ? null
        : [.. at.Element.EnumerateObject().Select(member => StateReader.Read(member.Name, at.Member(member), problems))];
}
