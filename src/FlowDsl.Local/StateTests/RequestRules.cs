using System.Globalization;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.StateTests;

/// <summary>What AWS refuses of a request before it looks at documents.</summary>
internal static class RequestRules
{
    private const int LongestName = 80;
    private const int LongestArn = 256;

    /// <summary>The limits that the API's model has for the request's members.</summary>
    public static void CheckLimits(StateTestRequest request)
    {
        var configuration = request.StateConfiguration;
        // AWS's own client says these before it sends anything.
        RequestMembers.Refuse(
        [
            .. Empty(("definition", request.Definition), ("roleArn", request.RoleArn), ("stateName", request.StateName),
                ("stateConfiguration.errorCausedByState", configuration?.ErrorCausedByState)),
            .. Negative(("stateConfiguration.retrierRetryCount", configuration?.RetrierRetryCount),
                ("stateConfiguration.mapIterationFailureCount", configuration?.MapIterationFailureCount)),
        ]);
        string[] constraints =
        [
            .. TooLong(LongestName, ("stateName", request.StateName), ("stateConfiguration.errorCausedByState", configuration?.ErrorCausedByState)),
            .. TooLong(FailureTexts.LongestError, ("mock.errorOutput.error", request.Mock?.ErrorOutput?.Error)),
            .. TooLong(FailureTexts.LongestCause, ("mock.errorOutput.cause", request.Mock?.ErrorOutput?.Cause)),
            .. TooLong(DataLimit.MaxBytes, ("input", request.Input), ("variables", request.Variables), ("mock.result", request.Mock?.Result), ("context", request.Context),
                ("stateConfiguration.mapItemReaderData", configuration?.MapItemReaderData)),
            .. request.RoleArn is { Length: > LongestArn } role ? [$"Value '{role}' at 'roleArn'{TooLong(LongestArn)}"] : (string[])[],
        ];
        if (constraints.Length > 0)
            throw StateTestRefusedException.Validation($"{constraints.Length} validation error{(constraints.Length > 1 ? "s" : "")} detected: {string.Join("; ", constraints)}");
    }

    private static IEnumerable<string> Empty(params (string Name, string? Value)[] texts) =>
        texts.Where(text => text.Value is "").Select(text => $"Invalid length for parameter {text.Name}, value: 0, valid min length: 1");

    // What is confidential is not repeated, and all of these are.
    private static IEnumerable<string> TooLong(int most, params (string Name, string? Value)[] texts) =>
        texts.Where(text => text.Value?.Length > most).Select(text => $"Value at '{text.Name}'{TooLong(most)}");

    private static string TooLong(int most) =>
        string.Create(CultureInfo.InvariantCulture, $" failed to satisfy constraint: Member must have length less than or equal to {most}");

    private static IEnumerable<string> Negative(params (string Name, int? Value)[] numbers) => numbers.Where(number => number.Value < 0)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"Invalid value for parameter {number.Name}, value: {number.Value}, valid min value: 0"));

    public static void Check(StateTestRequest request, TestedState tested)
    {
        if (request.Mock is null) Unmocked(request, tested.Plan);
        else Mocked(request, request.Mock, tested.Plan);
    }

    private static void Unmocked(StateTestRequest request, StatePlan plan)
    {
        var configuration = request.StateConfiguration;
        Refuse(configuration?.MapIterationFailureCount is not null, "MapIterationFailureCount");
        Refuse(configuration?.RetrierRetryCount is not null, "RetrierRetryCount");
        Refuse(configuration?.ErrorCausedByState is not null, "ErrorCausedByState");
        Refuse(configuration?.MapItemReaderData is not null, "MapItemReaderData");
        Refuse(request.Context is not null, "Context");
        if (plan is FanPlan)
        {
            throw StateTestRefusedException.Definition(
                "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]");
        }

        if (plan is not TaskPlan task) return;
        if (task.Resource.HasToken || task.Resource.Kind == ResourceName.Activity)
        {
            throw StateTestRefusedException.Definition(
                "TestState API does not support Activity tasks, nor '.sync' or '.waitForTaskToken' service integration patterns, when a mock is not specified.");
        }

        if (request.RoleArn is null) throw StateTestRefusedException.Validation("RoleArn must be specified when testing a Task state");
    }

    private static void Refuse(bool isGiven, string field)
    {
        if (isGiven) throw StateTestRefusedException.Validation($"TestState does not support {field} when a mock is not specified.");
    }

    private static void Mocked(StateTestRequest request, StateMock mock, StatePlan plan)
    {
        if (plan is not FalliblePlan) throw StateTestRefusedException.Validation($"State type '{plan.State.Type}' is not supported when a mock is specified");
        if (request.RevealSecrets) throw StateTestRefusedException.Validation("TestState does not support RevealSecrets when a mock is specified.");
        if (mock.Result is null == mock.ErrorOutput is null)
            throw StateTestRefusedException.Validation("A test mock should have only one of the following fields: [result, errorOutput].");
        if (mock.ErrorOutput is { Error: null }) throw StateTestRefusedException.Validation("An error was not specified in the mocked error output.");
        if (plan is MapPlan { Distributed.Reader: not null } && request.StateConfiguration?.MapItemReaderData is null)
            throw StateTestRefusedException.Validation("ItemReader data must be specified when testing a Map state with ItemReader specified.");
        if (request.StateConfiguration?.ErrorCausedByState is { } cause && plan is FanPlan && !TestedState.Inner(plan).Any(scope => TestedState.Within(scope, cause) is not null))
            throw StateTestRefusedException.Validation("State not found in definition");
    }
}
