using System.Text.Json;
using Medallion.Contracts;

namespace Handlers.Secrets;

/// <summary>Secrets of a local run: an environment variable for each, else a JSON file of names and values, read anew each time.</summary>
/// <param name="file">The file, or null for none; it need not exist.</param>
public sealed class LocalSecretProvider(string? file = null) : ISecretProvider
{
    /// <summary>The environment variable that holds a secret: <c>MEDALLION_SECRET_</c> and its name in capitals, with <c>_</c> for what is neither letter nor digit.</summary>
    /// <param name="name">The secret's name.</param>
    public static string VariableOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return "MEDALLION_SECRET_" + string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToUpperInvariant(c) : '_'));
    }

    /// <inheritdoc/>
    public async ValueTask<string> GetAsync(string name, bool fresh, CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable(VariableOf(name)) is { Length: > 0 } value) return value;
        if (await FromFileAsync(name, cancellationToken) is { } kept) return kept;
        var alternative = file is null ? "" : $", or put it into {file}";
        throw new SecretNotFound($"There is no secret '{name}': set the environment variable {VariableOf(name)}{alternative}.");
    }

    private async ValueTask<string?> FromFileAsync(string name, CancellationToken cancellationToken)
    {
        if (!File.Exists(file)) return null;
        try
        {
            await using var content = File.OpenRead(file);
            using var document = await JsonDocument.ParseAsync(content, cancellationToken: cancellationToken);
            return document.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            // The reader's own message may quote the file, which is full of secrets.
            throw new SecretNotFound($"The secret '{name}' cannot be read from {file}: it must be a JSON object of names and texts ({e.GetType().Name}).");
        }
    }
}
