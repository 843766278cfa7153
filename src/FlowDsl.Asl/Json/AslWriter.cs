using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Writes a definition: indented, members in the order in which people write them, the same bytes for the same model.</summary>
public static class AslWriter
{
    /// <summary>The definition as JSON, with a line end at the end.</summary>
    public static string Write(StateMachine machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        return JsonStyle.Document(json =>
        {
            json.WriteStartObject();
            json.Text("Comment", machine.Comment);
            json.Text("QueryLanguage", machine.QueryLanguage?.ToString());
            json.Text("Version", machine.Version);
            json.RequiredText("StartAt", machine.StartAt);
            if (machine.TimeoutSeconds is { } timeout) json.WriteNumber("TimeoutSeconds", timeout);
            States(json, machine);
        });
    }

    internal static void Branch(Utf8JsonWriter json, Branch branch)
    {
        json.WriteStartObject();
        json.Text("Comment", branch.Comment);
        json.RequiredText("StartAt", branch.StartAt);
        States(json, branch);
    }

    internal static void ItemProcessor(Utf8JsonWriter json, ItemProcessor processor)
    {
        json.WriteStartObject();
        json.Text("Comment", processor.Comment);
        json.Any("ProcessorConfig", processor.ProcessorConfig);
        json.RequiredText("StartAt", processor.StartAt);
        States(json, processor);
    }

    private static void States(Utf8JsonWriter json, StateScope scope)
    {
        json.Rest(scope.UnknownFields);
        if (scope.States.Count > 0)
        {
            json.WriteStartObject("States");
            foreach (var state in scope.States)
            {
                json.WritePropertyName(state.Name);
                StateWriter.Write(json, state);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
