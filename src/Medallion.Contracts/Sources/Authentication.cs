using System.Text.Json.Serialization;

namespace Medallion.Contracts;

/// <summary>How requests to an API prove who sends them. Names a secret, never holds one: the definition travels in invocations and in the workflow's text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NoAuthentication), "none")]
[JsonDerivedType(typeof(ApiKeyHeader), "apiKeyHeader")]
[JsonDerivedType(typeof(ApiKeyQuery), "apiKeyQuery")]
[JsonDerivedType(typeof(BearerToken), "bearer")]
[JsonDerivedType(typeof(BasicCredentials), "basic")]
public abstract record Authentication
{
    /// <summary>The name of the secret that requests cannot be made without: what the function fetches and what its role may read. Null when they need none.</summary>
    [JsonIgnore]
    public abstract string? RequiredSecret { get; }
}

/// <summary>The API is open.</summary>
public sealed record NoAuthentication : Authentication
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? RequiredSecret => null;
}

/// <summary>A key in a header of its own.</summary>
/// <param name="Header">The header's name, for instance <c>X-Api-Key</c>.</param>
/// <param name="SecretName">The secret that holds the key.</param>
public sealed record ApiKeyHeader(string Header, string SecretName) : Authentication
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? RequiredSecret => SecretName;
}

/// <summary>
/// A key in a query parameter of its own, for an API that takes it nowhere else: servers and proxies write addresses into their logs, headers they do not. The handler adds it to each request as it
/// is sent; messages, logs and what is kept of a link to the next page are without it.
/// </summary>
/// <param name="Parameter">The parameter's name, for instance <c>api_key</c>.</param>
/// <param name="SecretName">The secret that holds the key.</param>
public sealed record ApiKeyQuery(string Parameter, string SecretName) : Authentication
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? RequiredSecret => SecretName;
}

/// <summary><c>Authorization: Bearer …</c>.</summary>
/// <param name="SecretName">The secret that holds the token.</param>
public sealed record BearerToken(string SecretName) : Authentication
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? RequiredSecret => SecretName;
}

/// <summary><c>Authorization: Basic …</c>.</summary>
/// <param name="SecretName">The secret that holds <c>user:password</c>.</param>
public sealed record BasicCredentials(string SecretName) : Authentication
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string? RequiredSecret => SecretName;
}
