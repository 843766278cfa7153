using System.Text;
using System.Text.RegularExpressions;

namespace Medallion.Local.Warehouse;

/// <summary>Binds <c>{{name}}</c> and <c>{{function(arguments)}}</c> in a statement; what has no meaning is refused, never passed on.</summary>
public static partial class SqlTemplate
{
    private const int MostCalls = 10_000;

    /// <summary>The statement with every name bound.</summary>
    /// <exception cref="TransformFailed">A name or function is not known, a call has the wrong number of arguments, or braces do not pair.</exception>
    public static string Bind(string text, FunctionTable functions, IReadOnlyDictionary<string, string> names)
    {
        // Innermost first: a call's arguments hold no braces by the time it is bound. The bound stops functions that call themselves.
        for (var calls = 0; calls < MostCalls; calls++)
        {
            var match = Innermost().Match(text);
            if (!match.Success)
                return text.Contains("{{", StringComparison.Ordinal) || text.Contains("}}", StringComparison.Ordinal)
                    ? throw new TransformFailed($"Braces do not pair, or do not hold a name or a call: {Excerpt(text)}")
                    : text;
            text = string.Concat(text.AsSpan(0, match.Index), Replacement(match, functions, names), text.AsSpan(match.Index + match.Length));
        }
        throw new TransformFailed($"The SQL has more than {MostCalls} calls: does a function call itself?");
    }

    private static string Replacement(Match match, FunctionTable functions, IReadOnlyDictionary<string, string> names)
    {
        var name = match.Groups["name"].Value;
        if (!match.Groups["call"].Success)
            return names.GetValueOrDefault(name)
                ?? throw new TransformFailed($"{{{{{name}}}}} is bound to nothing. There are: {string.Join(", ", names.Keys.Order())}.");
        if (!functions.Functions.TryGetValue(name, out var function))
            throw new TransformFailed($"No function {name}. There are: {string.Join(", ", functions.Functions.Keys.Order())}.");
        var arguments = Arguments(match.Groups["arguments"].Value);
        if (arguments.Count != function.Parameters.Count)
            throw new TransformFailed(
                $"{name} takes {function.Parameters.Count} arguments ({string.Join(", ", function.Parameters)}), not {arguments.Count}: {match.Value}");
        return Parameter().Replace(function.Text, hole =>
            function.Parameters.ToList().IndexOf(hole.Groups[1].Value) is >= 0 and var place ? arguments[place] : hole.Value);
    }

    private static List<string> Arguments(string text)
    {
        var arguments = new List<string>();
        var current = new StringBuilder();
        var (depth, quoted) = (0, false);
        foreach (var character in text)
        {
            if (character == '\'') quoted = !quoted;
            if (!quoted) depth += character switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (character == ',' && depth == 0 && !quoted)
            {
                arguments.Add(current.ToString().Trim());
                current.Clear();
            }
            else current.Append(character);
        }
        arguments.Add(current.ToString().Trim());
        return arguments;
    }

    private static string Excerpt(string text)
    {
        var place = Math.Max(text.IndexOf("{{", StringComparison.Ordinal), 0);
        return text.Substring(place, Math.Min(80, text.Length - place));
    }

    [GeneratedRegex(@"\{\{\s*(?<name>[a-z_][a-z0-9_]*)\s*(?<call>\((?<arguments>(?:(?!\{\{|\}\}).)*)\))?\s*\}\}", RegexOptions.Singleline)]
    private static partial Regex Innermost();

    [GeneratedRegex(@"\{([a-z_]+)\}")]
    private static partial Regex Parameter();
}
