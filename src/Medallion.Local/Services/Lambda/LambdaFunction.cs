using System.Text.Json;

namespace Medallion.Local.Services.Lambda;

/// <summary>A Lambda function in this process.</summary>
/// <param name="payload">What it is sent.</param>
/// <param name="call">The circumstances.</param>
/// <param name="cancellationToken">Cancelled when the caller's time is over.</param>
/// <returns>Its answer. An exception is the function's failure: its class's name is the error's name.</returns>
internal delegate Task<JsonElement> LambdaFunction(JsonElement payload, LambdaCall call, CancellationToken cancellationToken);
