using System.Text.Json;

namespace FlowDsl.Conformance.StateTests;

/// <summary>Answers a recorded TestState call with this library: the one file here that knows how.</summary>
public static class TestStateRunner
{
    /// <summary>
    /// The answer in the API's own shape (<c>status</c>, <c>output</c> as text, <c>nextState</c>, <c>error</c>, <c>cause</c>, <c>inspectionData</c>), or
    /// <c>requestRejected: true</c> with <c>errorCode</c> and <c>message</c>; null as long as the library cannot test a state.
    /// </summary>
    public static JsonElement? Run(RecordedStateTest recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        return null;
    }
}
