using System.CommandLine;
using System.CommandLine.Invocation;

namespace FlowDsl.Conformance.Commands;

/// <summary>Runs a command, and tells a wrong command line from what the command found.</summary>
public static class CommandLine
{
    /// <summary>The exit code of a command line that says nothing which can be done.</summary>
    public const int WrongUsage = 2;

    /// <summary>Runs the command; a command line that it does not take gives <see cref="WrongUsage"/>, with the reason as an error.</summary>
    /// <param name="command">The command.</param>
    /// <param name="arguments">What the process was given.</param>
    /// <param name="output">Where it prints; null for the console.</param>
    /// <param name="error">Where it prints errors; null for the console.</param>
    public static int Run(RootCommand command, IReadOnlyList<string> arguments, TextWriter? output = null, TextWriter? error = null)
    {
        ArgumentNullException.ThrowIfNull(command);
        var parsed = command.Parse(arguments);
        var code = parsed.Invoke(new InvocationConfiguration { Output = output ?? Console.Out, Error = error ?? Console.Error });
        return parsed.Action is ParseErrorAction ? WrongUsage : code;
    }
}
