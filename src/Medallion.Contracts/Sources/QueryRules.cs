using System.Text.RegularExpressions;

namespace Medallion.Contracts;

/// <summary>What query parameters must be: known placeholders only, none that the paging sets by itself, and none that carries a credential.</summary>
internal static partial class QueryRules
{
    internal static IEnumerable<string> Problems(SourceDefinition source)
    {
        var paged = PagingRules.Parameters(source.Paging);
        foreach (var (name, value) in source.Query)
        {
            if (name.Length == 0) yield return "query has a parameter without a name";
            if (paged.Contains(name)) yield return $"query has '{name}', which the paging sets";
            else if (CredentialNames.IsParameter(name))
                yield return $"query has '{name}', {CredentialNames.Help(nameof(ApiKeyQuery), name)}";
            if (value is null)
            {
                yield return $"query.{name} is null: leave it out or give it a text";
                continue;
            }

            foreach (Match placeholder in Placeholder().Matches(value))
                if (placeholder.Value is not ("{day}" or "{nextDay}"))
                    yield return $"query.{name} has {placeholder.Value}: the placeholders are {{day}} and {{nextDay}}";
        }
    }

    // A brace around anything but a name is text: filters written as JSON stay as they are.
    [GeneratedRegex(@"\{[A-Za-z_][A-Za-z0-9_]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
