using System.Text.Json.Serialization;

namespace Medallion.Contracts;

/// <summary>How requests to an API prove who sends them. Names a secret, never holds one: the definition travels in invocations and in the workflow's text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NoAuthentication), "none")]
[JsonDerivedType(typeof(ApiKeyHeader), "apiKeyHeader")]
[JsonDerivedType(typeof(BearerToken), "bearer")]
[JsonDerivedType(typeof(BasicCredentials), "basic")]
public abstract record Authentication;

/// <summary>The API is open.</summary>
public sealed record NoAuthentication : Authentication;

/// <summary>A key in a header of its own.</summary>
/// <param name="Header">The header's name, for instance <c>X-Api-Key</c>.</param>
/// <param name="SecretName">The secret that holds the key.</param>
public sealed record ApiKeyHeader(string Header, string SecretName) : Authentication;

/// <summary><c>Authorization: Bearer …</c>.</summary>
/// <param name="SecretName">The secret that holds the token.</param>
public sealed record BearerToken(string SecretName) : Authentication;

/// <summary><c>Authorization: Basic …</c>.</summary>
/// <param name="SecretName">The secret that holds <c>user:password</c>.</param>
public sealed record BasicCredentials(string SecretName) : Authentication;
