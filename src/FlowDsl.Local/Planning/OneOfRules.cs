using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Fields of which one may stand, or has to.</summary>
internal static class OneOfRules
{
    public static void Check(State state, QueryLanguage language, string at, List<Diagnostic> problems)
    {
        if (state is WaitState wait)
        {
            (string Name, JsonElement? Value)[] fields =
                [("Seconds", wait.Seconds), ("SecondsPath", wait.SecondsPath), ("Timestamp", wait.Timestamp), ("TimestampPath", wait.TimestampPath)];
            var names = fields.Select(field => field.Name).Where(name => language == QueryLanguage.JSONPath || !name.EndsWith("Path", StringComparison.Ordinal));
            // A field that was left is named for itself.
            if (fields.All(field => field.Value is null) && !state.UnknownFields.Any(left => fields.Any(field => field.Name == left.Name)))
                Add(at, $"one of {string.Join(", ", names)} is needed");
            Exclude(fields);
        }

        if (state is FailState fail)
        {
            Exclude(("Error", fail.Error), ("ErrorPath", fail.ErrorPath));
            Exclude(("Cause", fail.Cause), ("CausePath", fail.CausePath));
        }

        if (state is TaskState task)
        {
            Exclude(("TimeoutSeconds", task.TimeoutSeconds), ("TimeoutSecondsPath", task.TimeoutSecondsPath));
            Exclude(("HeartbeatSeconds", task.HeartbeatSeconds), ("HeartbeatSecondsPath", task.HeartbeatSecondsPath));
        }

        if (state is MapState map)
        {
            Exclude(("MaxConcurrency", map.MaxConcurrency), ("MaxConcurrencyPath", map.MaxConcurrencyPath));
            Exclude(("ToleratedFailureCount", map.ToleratedFailureCount), ("ToleratedFailureCountPath", map.ToleratedFailureCountPath));
            Exclude(("ToleratedFailurePercentage", map.ToleratedFailurePercentage), ("ToleratedFailurePercentagePath", map.ToleratedFailurePercentagePath));
        }

        // AWS names the first of them.
        void Exclude(params (string Name, JsonElement? Value)[] fields)
        {
            var there = fields.Where(field => field.Value is not null).Select(field => field.Name).ToList();
            if (there.Count > 1) Add($"{at}/{there[0]}", $"{string.Join(" and ", there)} exclude each other");
        }

        void Add(string place, string reason) => problems.Add(new Diagnostic { Code = DiagnosticCodes.OneOfFields, Place = new JsonPlace(place), Reason = reason });
    }
}
