using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Writes one state: what it is, what it does, what if that fails, what it leaves behind, where it goes.</summary>
internal static class StateWriter
{
    public static void Write(Utf8JsonWriter json, State state)
    {
        if (state is UnknownState { Value: { } value })
        {
            value.WriteTo(json);
            return;
        }

        json.WriteStartObject();
        json.RequiredText("Type", state.Type);
        json.Text("Comment", state.Comment);
        json.Text("QueryLanguage", state.QueryLanguage?.ToString());
        json.Any("InputPath", state.InputPath);
        Work(json, state);
        json.Rest(state.UnknownFields);
        if (state is FallibleState fallible)
        {
            json.List("Retry", fallible.Retry, RuleWriter.Retrier);
            json.List("Catch", fallible.Catch, RuleWriter.Catcher);
        }

        json.Any("Assign", state.Assign);
        json.Any("OutputPath", state.OutputPath);
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
                json.RequiredText("Resource", task.Resource);
                json.Any("Credentials", task.Credentials);
                json.Any("Arguments", task.Arguments);
                json.Any("Parameters", task.Parameters);
                json.Any("TimeoutSeconds", task.TimeoutSeconds);
                json.Any("TimeoutSecondsPath", task.TimeoutSecondsPath);
                json.Any("HeartbeatSeconds", task.HeartbeatSeconds);
                json.Any("HeartbeatSecondsPath", task.HeartbeatSecondsPath);
                json.Any("ResultSelector", task.ResultSelector);
                json.Any("ResultPath", task.ResultPath);
                break;
            case PassState pass:
                json.Any("Parameters", pass.Parameters);
                json.Any("Result", pass.Result);
                json.Any("ResultPath", pass.ResultPath);
                break;
            case WaitState wait:
                json.Any("Seconds", wait.Seconds);
                json.Any("SecondsPath", wait.SecondsPath);
                json.Any("Timestamp", wait.Timestamp);
                json.Any("TimestampPath", wait.TimestampPath);
                break;
            case ChoiceState choice:
                json.List("Choices", choice.Choices, RuleWriter.Choice);
                break;
            case FailState fail:
                json.Any("Error", fail.Error);
                json.Any("ErrorPath", fail.ErrorPath);
                json.Any("Cause", fail.Cause);
                json.Any("CausePath", fail.CausePath);
                break;
            case ParallelState parallel:
                json.Any("Arguments", parallel.Arguments);
                json.Any("Parameters", parallel.Parameters);
                json.List("Branches", parallel.Branches, AslWriter.Branch);
                json.Any("ResultSelector", parallel.ResultSelector);
                json.Any("ResultPath", parallel.ResultPath);
                break;
            case MapState map:
                MapWriter.Write(json, map);
                break;
        }
    }
}
