namespace Handlers.Runtime;

/// <summary>The function's environment lacks a setting or has a wrong one; it cannot start.</summary>
/// <param name="message">What is missing or wrong.</param>
internal sealed class InvalidSettings(string message) : Exception(message);
