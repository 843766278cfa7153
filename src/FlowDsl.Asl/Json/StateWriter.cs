using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Writes one state: what it is, what it does, what if that fails, what it leaves behind, where it goes.</summary>
internal static class StateWriter
{
    public static void Write(Utf8JsonWriter json, State state)
    {
        json.WriteStartObject();
        json.WriteString("Type", state.Type);
        json.Text("Comment", state.Comment);
        json.Text("QueryLanguage", state.QueryLanguage?.ToString());
        Work(json, state);
        json.Rest(state.UnknownFields);
        if (state is FallibleState fallible)
        {
            json.List("Retry", fallible.Retry, RuleWriter.Retrier);
            json.List("Catch", fallible.Catch, RuleWriter.Catcher);
        }

        json.Any("Assign", state.Assign);
        json.Any("Output", state.Output);
        if (state is ChoiceState choice) json.Text("Default", choice.Default);
        if (state is ContinuingState continuing)
        {
            json.Text("Next", continuing.Next);
            if (continuing.End) json.WriteBoolean("End", true);
        }

        json.WriteEndObject();
    }

    private static void Work(Utf8JsonWriter json, State state)
    {
        switch (state)
        {
            case TaskState task:
                json.WriteString("Resource", task.Resource);
                json.Any("Credentials", task.Credentials);
                json.Any("Arguments", task.Arguments);
                json.Any("TimeoutSeconds", task.TimeoutSeconds);
                json.Any("HeartbeatSeconds", task.HeartbeatSeconds);
                break;
            case WaitState wait:
                json.Any("Seconds", wait.Seconds);
                json.Any("Timestamp", wait.Timestamp);
                break;
            case ChoiceState choice:
                json.List("Choices", choice.Choices, RuleWriter.Choice, always: true);
                break;
            case FailState fail:
                json.Any("Error", fail.Error);
                json.Any("Cause", fail.Cause);
                break;
            case ParallelState parallel:
                json.Any("Arguments", parallel.Arguments);
                json.List("Branches", parallel.Branches, AslWriter.Branch, always: true);
                break;
            case MapState map:
                json.Any("Items", map.Items);
                json.Any("ItemSelector", map.ItemSelector);
                json.Any("MaxConcurrency", map.MaxConcurrency);
                Processor(json, "ItemProcessor", map.ItemProcessor);
                Processor(json, "Iterator", map.Iterator);
                break;
        }
    }

    private static void Processor(Utf8JsonWriter json, string name, ItemProcessor? processor)
    {
        if (processor is null) return;
        json.WritePropertyName(name);
        AslWriter.ItemProcessor(json, processor);
    }
}
