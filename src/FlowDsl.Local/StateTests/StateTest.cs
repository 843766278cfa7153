using System.Text.Json;

namespace FlowDsl.Local.StateTests;

/// <summary>
/// Runs one state by itself, with its work mocked, and shows its data from stage to stage: TestState of AWS, on this machine. The state runs by the same
/// rules, in the same code, as in an execution; a wait takes no time.
/// </summary>
public static class StateTest
{
    /// <summary>Runs a state.</summary>
    /// <param name="request">The state and what it finds.</param>
    /// <param name="options">What the local "account" looks like.</param>
    /// <param name="cancellationToken">Stops the test.</param>
    /// <exception cref="StateTestRefusedException">AWS would not run it.</exception>
    /// <exception cref="InvalidOperationException">The Task has no mock, and <see cref="StateTestRequest.Tasks"/> is not set.</exception>
    public static Task<StateTestResult> RunAsync(StateTestRequest request, LocalOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Definition is null) RequestMembers.Refuse([RequestMembers.NoDefinition]);
        RequestRules.CheckLimits(request);
        var tested = TestedState.Find(request);
        RequestRules.Check(request, tested);
        var given = GivenData.Read(request, tested);
        return new StateTrial(request, tested, given, options ?? new LocalOptions()).RunAsync(cancellationToken);
    }

    /// <summary>Runs a state that is asked for in the API's JSON, and answers in it. What the members are is on the API's page.</summary>
    /// <param name="request">An object with <c>definition</c> and so on.</param>
    /// <param name="options">What the local "account" looks like.</param>
    /// <param name="cancellationToken">Stops the test.</param>
    /// <exception cref="StateTestRefusedException">AWS would not run it.</exception>
    /// <exception cref="InvalidOperationException">It is a Task with a role and without a mock: there is no service here that could do its work, and the API's JSON has no place for a handler.</exception>
    public static async Task<JsonElement> RunJsonAsync(JsonElement request, LocalOptions? options = null, CancellationToken cancellationToken = default) =>
        StateTestJson.Write(await RunAsync(StateTestJson.Read(request), options, cancellationToken).ConfigureAwait(false));
}
