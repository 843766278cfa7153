using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.StateTests;

namespace FlowDsl.Local.Tests.StateTests;

/// <summary>Tests single states.</summary>
internal static class Asking
{
    public const string Token = """{ "Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": true }""";

    public static StateTestRequest Request(string definition, string input = "{}", StateMock? mock = null) =>
        new() { Definition = definition, Input = input, Mock = mock, InspectionLevel = InspectionLevel.Debug };

    public static StateMock Result(string json) => new() { Result = json, FieldValidationMode = FieldValidationMode.None };

    public static StateMock Error(string name) => new() { ErrorOutput = new MockedError(name, "why") };

    public static async Task<string> Refusal(StateTestRequest request)
    {
        var refused = await Assert.ThrowsAsync<StateTestRefusedException>(() => StateTest.RunAsync(request));
        return $"{refused.Code}: {refused.Message}";
    }

    /// <summary>The answer in the API's JSON, in one line.</summary>
    public static async Task<string> Answer(StateTestRequest request) => JsonStyle.Compact(StateTestJson.Write(await StateTest.RunAsync(request)));

    public static string? Compact(JsonElement? value) => value is { } present ? JsonStyle.Compact(present) : null;
}
