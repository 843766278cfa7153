namespace Handlers.Runtime;

/// <summary>The Runtime API itself failed; the process must end, and Lambda starts another.</summary>
internal sealed class RuntimeFault(string message, Exception? inner = null) : Exception(message, inner);
