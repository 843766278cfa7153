using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Medallion.Local;

/// <summary>Options that a command does not have. The parser takes them for values of the command's arguments, so that a misspelt option would be looked for as a pipeline.</summary>
internal static partial class UnknownOptions
{
    /// <summary>A message for each; what stands behind <c>--</c> is a value, however it begins.</summary>
    public static IEnumerable<string> In(ParseResult parsed, string[] args)
    {
        var given = args.TakeWhile(arg => arg != "--").ToHashSet(StringComparer.Ordinal);
        var values = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);
        return values.Concat(parsed.UnmatchedTokens).Where(given.Contains).Select(value => Form().Match(value)).Where(option => option.Success)
            .Select(option => option.Groups["name"].Value).Distinct(StringComparer.Ordinal).Select(name => Message(parsed.CommandResult.Command, name));
    }

    private static string Message(Command command, string option)
    {
        var known = command.Options.Where(one => !one.Hidden && one.Name != "--help").Select(one => one.Name).Append("--help");
        var of = command is RootCommand ? "" : $" of {command.Name}";
        return $"There is no option '{option}'{of}. There are: {string.Join(", ", known)}. A value that begins with a dash stands behind --.";
    }

    // SQL may begin with a comment, which has a blank or a line's end somewhere.
    [GeneratedRegex(@"^(?<name>--?[A-Za-z][^\s=:]*)([=:].*)?\z", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
