using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Fields of which one may stand, or has to.</summary>
internal static class OneOfRules
{
    public static void Check(State state, QueryLanguage language, Spot at, List<Diagnostic> problems)
    {
        if (state is WaitState wait)
        {
            (string Name, bool IsThere)[] fields =
            [
                ("Seconds", wait.Seconds is not null), ("SecondsPath", wait.SecondsPath is not null), ("Timestamp", wait.Timestamp is not null),
                ("TimestampPath", wait.TimestampPath is not null),
            ];
            var names = fields.Select(field => field.Name).Where(name => language == QueryLanguage.JSONPath || !name.EndsWith("Path", StringComparison.Ordinal));
            // A field that was left is named for itself.
            if (!fields.Any(field => field.IsThere) && !state.UnknownFields.Any(left => fields.Any(field => field.Name == left.Name)))
                problems.Add(DiagnosticCodes.OneOfFields, at, $"one of {string.Join(", ", names)} is needed");
            Exclude(problems, at, fields);
        }

        if (state is FailState fail)
        {
            Exclude(problems, at, ("Error", fail.Error is not null), ("ErrorPath", fail.ErrorPath is not null));
            Exclude(problems, at, ("Cause", fail.Cause is not null), ("CausePath", fail.CausePath is not null));
        }

        if (state is TaskState task)
        {
            Exclude(problems, at, ("TimeoutSeconds", task.TimeoutSeconds is not null), ("TimeoutSecondsPath", task.TimeoutSecondsPath is not null));
            Exclude(problems, at, ("HeartbeatSeconds", task.HeartbeatSeconds is not null), ("HeartbeatSecondsPath", task.HeartbeatSecondsPath is not null));
        }
    }

    /// <summary>Of these fields of one object at most one may stand; AWS names the first of those that do.</summary>
    public static void Exclude(List<Diagnostic> problems, Spot at, params ReadOnlySpan<(string Name, bool IsThere)> fields)
    {
        var there = new List<string>();
        foreach (var (name, isThere) in fields)
            if (isThere) there.Add(name);
        if (there.Count > 1) problems.Add(DiagnosticCodes.OneOfFields, at.Member(there[0]), $"{string.Join(" and ", there)} exclude each other");
    }
}
