using System.Diagnostics.CodeAnalysis;

namespace Medallion.Local.Runs;

/// <summary>The command cannot be carried out as it was given; the message says why and what to do. Exit code 2.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without a reason it would help nobody.")]
[SuppressMessage("Design", "CA1064", Justification = "It never leaves the command host.")]
internal sealed class WrongUsage(string message, Exception? inner = null) : Exception(message, inner);
