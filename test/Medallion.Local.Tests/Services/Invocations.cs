using System.Text.Json;
using FlowDsl.Local.Tasks;

namespace Medallion.Local.Tests.Services;

/// <summary>Calls of a state machine's tasks.</summary>
internal static class Invocations
{
    public static DateTimeOffset Now { get; } = new(2018, 2, 6, 9, 0, 0, TimeSpan.Zero);

    public static TaskInvocation Of(string arguments, string resource = "", int attempt = 1, string execution = "arn:aws:states:us-east-1:123456789012:execution:m:run-1") => new(JsonDocument.Parse(arguments).RootElement)
    {
        ExecutionId = execution,
        StateName = "State",
        Resource = resource,
        Attempt = attempt,
        Now = Now,
    };

    public static async Task<JsonElement> SucceedAsync(this ValueTask<TaskOutcome> outcome) => Assert.IsType<TaskSucceeded>(await outcome).Output;

    public static async Task<TaskFailed> FailAsync(this ValueTask<TaskOutcome> outcome) => Assert.IsType<TaskFailed>(await outcome);
}
