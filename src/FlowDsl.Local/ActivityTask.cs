using System.Text.Json;

namespace FlowDsl.Local;

/// <summary>Work for an activity's worker, as GetActivityTask gives it.</summary>
/// <param name="TaskToken">What its answer has to name.</param>
/// <param name="Input">What is to be done.</param>
public sealed record ActivityTask(string TaskToken, JsonElement Input);
