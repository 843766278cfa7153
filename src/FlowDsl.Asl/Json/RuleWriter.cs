using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Writes the rules that states have.</summary>
internal static class RuleWriter
{
    public static void Choice(Utf8JsonWriter json, ChoiceRule rule)
    {
        json.WriteStartObject();
        json.Text("Comment", rule.Comment);
        json.Any("Condition", rule.Condition);
        if (rule.Test is { } test) TestWriter.Members(json, test);
        json.Rest(rule.UnknownFields);
        json.Any("Assign", rule.Assign);
        json.Any("Output", rule.Output);
        json.RequiredText("Next", rule.Next);
        json.WriteEndObject();
    }

    public static void Retrier(Utf8JsonWriter json, Retrier retrier)
    {
        json.WriteStartObject();
        json.Text("Comment", retrier.Comment);
        json.List("ErrorEquals", retrier.ErrorEquals, ErrorName);
        json.Number("IntervalSeconds", retrier.IntervalSeconds);
        json.Number("MaxAttempts", retrier.MaxAttempts);
        if (retrier.BackoffRate is { } rate) json.WriteNumber("BackoffRate", rate);
        json.Number("MaxDelaySeconds", retrier.MaxDelaySeconds);
        if (retrier.JitterStrategy is { } jitter) json.WriteString("JitterStrategy", jitter == JitterStrategy.Full ? "FULL" : "NONE");
        json.Rest(retrier.UnknownFields);
        json.WriteEndObject();
    }

    public static void Catcher(Utf8JsonWriter json, Catcher catcher)
    {
        json.WriteStartObject();
        json.Text("Comment", catcher.Comment);
        json.List("ErrorEquals", catcher.ErrorEquals, ErrorName);
        json.Rest(catcher.UnknownFields);
        json.Any("ResultPath", catcher.ResultPath);
        json.Any("Assign", catcher.Assign);
        json.Any("Output", catcher.Output);
        json.RequiredText("Next", catcher.Next);
        json.WriteEndObject();
    }

    private static void ErrorName(Utf8JsonWriter json, string name) => json.WriteStringValue(name);
}
