using System.Text.Json;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.History;

/// <summary>The details of an event. They are kept as they arose and become text only for whoever reads them.</summary>
/// <param name="name">The member that holds them, such as <c>stateEnteredEventDetails</c>.</param>
internal abstract class EventDetails(string name)
{
    public string Name => name;

    public abstract void Write(Utf8JsonWriter json);

    /// <summary>A state begins.</summary>
    internal sealed class Entered(string state, JsonataValue input) : EventDetails("stateEnteredEventDetails")
    {
        public string State => state;

        public override void Write(Utf8JsonWriter json)
        {
            json.WriteString("name", state);
            json.Document("input", input);
        }
    }

    /// <summary>A state ends.</summary>
    internal sealed class Exited(string state, JsonataValue output, KeyValuePair<string, JsonataValue>[] assigned) : EventDetails("stateExitedEventDetails")
    {
        public string State => state;

        public override void Write(Utf8JsonWriter json)
        {
            json.WriteString("name", state);
            json.Document("output", output);
            if (assigned.Length == 0) return;
            json.WriteStartObject("assignedVariables");
            foreach (var (name, value) in assigned) json.WriteString(name, value.ToJson());
            json.WriteEndObject();
            json.Whole("assignedVariablesDetails");
        }
    }

    /// <summary>Whatever else there is.</summary>
    internal sealed class Other(string name, Action<Utf8JsonWriter> write) : EventDetails(name)
    {
        public override void Write(Utf8JsonWriter json) => write(json);
    }
}
