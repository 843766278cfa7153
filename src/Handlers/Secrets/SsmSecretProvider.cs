using System.Collections.Concurrent;
using System.Net;
using Amazon.Runtime;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;
using Handlers.Aws;
using Medallion.Contracts;

namespace Handlers.Secrets;

/// <summary>
/// Secrets of Secrets Manager, read through Parameter Store's reference names (<c>/aws/reference/secretsmanager/NAME</c>). The role needs <c>ssm:GetParameter</c> on that name
/// and <c>secretsmanager:GetSecretValue</c> on the secret. A value is kept for five minutes.
/// </summary>
/// <param name="client">Does its own retries; disposed by whoever made it.</param>
/// <param name="clock">Tells how old a value is.</param>
public sealed class SsmSecretProvider(IAmazonSimpleSystemsManagement client, TimeProvider clock) : ISecretProvider
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<string, (string Value, DateTimeOffset Until)> _cache = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    /// <exception cref="ApiUnavailable">Parameter Store does not answer now.</exception>
    public async ValueTask<string> GetAsync(string name, bool fresh, CancellationToken cancellationToken)
    {
        if (!fresh && _cache.TryGetValue(name, out var kept) && kept.Until > clock.GetUtcNow()) return kept.Value;
        var value = await FetchAsync(name, cancellationToken);
        _cache[name] = (value, clock.GetUtcNow() + Kept);
        return value;
    }

    private async Task<string> FetchAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var request = new GetParameterRequest { Name = "/aws/reference/secretsmanager/" + name, WithDecryption = true };
            return (await client.GetParameterAsync(request, cancellationToken)).Parameter.Value;
        }
        catch (AmazonServiceException e) when (IsFinal(e))
        {
            throw new SecretNotFound($"The secret '{name}' cannot be read from Secrets Manager: {e.ErrorCode}: {e.Message}", e);
        }
        catch (Exception e) when (AwsFailure.Is(e, cancellationToken))
        {
            throw new ApiUnavailable($"The secret '{name}' cannot be read from Secrets Manager now: {e.Message}", e);
        }
    }

    private static bool IsFinal(AmazonServiceException problem) =>
        problem.StatusCode is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError
        && problem.ErrorCode is not ("ThrottlingException" or "TooManyRequestsException");
}
