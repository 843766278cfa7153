namespace FlowDsl.Local.StateTests;

/// <summary>
/// The request of an HTTP Task, as far as the definition and Step Functions itself make it: what the connection would add, the secrets among it, is not known here.
/// See https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionDataRequest.html.
/// </summary>
/// <param name="Protocol">The endpoint's.</param>
/// <param name="Method">The method.</param>
/// <param name="Url">The endpoint with the query.</param>
/// <param name="Headers">The headers in one text: <c>[name: value, …]</c>.</param>
/// <param name="Body">The body, if there is one.</param>
public sealed record InspectedRequest(string? Protocol, string? Method, string? Url, string Headers, string? Body);
