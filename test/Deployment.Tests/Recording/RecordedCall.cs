namespace Deployment.Tests.Recording;

/// <summary>A request to an API of AWS.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path.</param>
/// <param name="Query">The query, with its question mark.</param>
/// <param name="Target"><c>X-Amz-Target</c>, which names the operation where the protocol is JSON.</param>
/// <param name="Body">The body, when it is small.</param>
public sealed record RecordedCall(string Method, string Path, string Query, string? Target, string Body);
