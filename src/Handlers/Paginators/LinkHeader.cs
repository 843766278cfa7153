using System.Text.RegularExpressions;
using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>Reads <c>Link</c> headers (<see href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</see>). A text that is none breaks the contract: to pass over it could lose the pages that follow.</summary>
internal static partial class LinkHeader
{
    /// <summary>The target of the link to the next page, or null when there is none.</summary>
    /// <param name="fields">The header's values.</param>
    /// <exception cref="ApiContractBroken">A value is no list of links, or two targets claim to be next.</exception>
    internal static string? Next(IReadOnlyList<string> fields)
    {
        var targets = fields.SelectMany(Links).Where(IsNext).Select(link => link.Groups["target"].Value).Distinct(StringComparer.Ordinal).ToList();
        return targets.Count > 1 ? throw new ApiContractBroken("The answer's Link header names two next pages.") : targets.FirstOrDefault();
    }

    private static IEnumerable<Match> Links(string field)
    {
        var read = 0;
        for (var link = Link().Match(field); link.Success; link = link.NextMatch())
        {
            read = link.Index + link.Length;
            yield return link;
        }

        if (field.AsSpan(read).Trim(" \t,").Length > 0) throw new ApiContractBroken("The answer's Link header is no list of links.");
    }

    // The first rel counts (3.3); a link with an anchor starts from another page than this one (3.2).
    private static bool IsNext(Match link)
    {
        var names = link.Groups["name"].Captures.Select(name => name.Value.ToLowerInvariant()).ToList();
        var rel = names.IndexOf("rel");
        if (rel < 0 || names.Contains("anchor")) return false;
        return link.Groups["value"].Captures[rel].Value.Trim(' ', '\t', '=', '"').Split(' ').Contains("next", StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex("""
        \G[ \t,]*<(?<target>[^<>]*)>(?:[ \t]*;[ \t]*(?<name>[^ \t=;,"]*)(?<value>(?:[ \t]*=[ \t]*(?:"(?:[^"\\]|\\.)*"|[^ \t;,"]*))?))*[ \t]*(?=,|$)
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
