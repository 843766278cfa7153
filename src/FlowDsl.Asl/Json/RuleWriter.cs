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
        json.Rest(rule.UnknownFields);
        json.Any("Assign", rule.Assign);
        json.Any("Output", rule.Output);
        json.WriteString("Next", rule.Next);
        json.WriteEndObject();
    }

    public static void Retrier(Utf8JsonWriter json, Retrier retrier)
    {
        json.WriteStartObject();
        json.Text("Comment", retrier.Comment);
        json.Texts("ErrorEquals", retrier.ErrorEquals);
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
        json.Texts("ErrorEquals", catcher.ErrorEquals);
        json.Rest(catcher.UnknownFields);
        json.Any("Assign", catcher.Assign);
        json.Any("Output", catcher.Output);
        json.WriteString("Next", catcher.Next);
        json.WriteEndObject();
    }
}
