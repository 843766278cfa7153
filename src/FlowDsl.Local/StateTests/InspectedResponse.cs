namespace FlowDsl.Local.StateTests;

/// <summary>What an HTTP Task was answered. See https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionDataResponse.html.</summary>
/// <param name="Protocol">The endpoint's.</param>
/// <param name="StatusCode">The status code.</param>
/// <param name="StatusMessage">Its message.</param>
/// <param name="Headers">The headers in one text: <c>[name: value, …]</c>.</param>
/// <param name="Body">The body, if there is one.</param>
public sealed record InspectedResponse(string? Protocol, string? StatusCode, string? StatusMessage, string Headers, string? Body);
