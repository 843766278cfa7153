using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Writes the test of a JSONPath rule.</summary>
internal static class TestWriter
{
    /// <summary>The members that say the test, within an object that is already open.</summary>
    public static void Members(Utf8JsonWriter json, ChoiceTest test)
    {
        switch (test)
        {
            case AndTest all:
                List(json, "And", all.Tests);
                break;
            case OrTest any:
                List(json, "Or", any.Tests);
                break;
            case NotTest not:
                json.WritePropertyName("Not");
                Inner(json, not.Test);
                break;
            case Comparison comparison:
                json.WriteString("Variable", comparison.Variable);
                json.Any(comparison.Operator, comparison.Operand);
                break;
        }
    }

    private static void List(Utf8JsonWriter json, string name, IReadOnlyList<ChoiceTest> tests)
    {
        json.WriteStartArray(name);
        foreach (var test in tests) Inner(json, test);
        json.WriteEndArray();
    }

    private static void Inner(Utf8JsonWriter json, ChoiceTest test)
    {
        json.WriteStartObject();
        json.Text("Comment", test.Comment);
        Members(json, test);
        json.Rest(test.UnknownFields);
        json.WriteEndObject();
    }
}
