using Handlers.Http;
using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>Goes from page to page as each one says, with or without records, until one leads nowhere. Never the same way twice, and no longer than a day may have pages.</summary>
internal abstract class LeadPaginator(IngestRequest request) : Paginator
{
    /// <summary>The most characters of a token or an address: more than a server takes in a request line.</summary>
    protected const int MostCharacters = 8_192;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    internal sealed override bool NeedsLead => true;

    internal sealed override PageUrl? Next(IReadOnlyList<ManifestObject> pages, Page? last)
    {
        if (last is null)
        {
            var first = PageUrl.Of(request, []);
            if (Identity(first) is { } identity) _taken.Add(identity);
            return first;
        }

        if (last.Lead.Next is not { } next) return null;
        if (!_taken.Add(next))
            throw new ApiContractBroken($"The API's pages go in a circle: what follows page {pages.Count} was asked for before. {Doubt}");
        // Pages with records are counted where they are stored; a page more may be the empty one that ends the run.
        if (_taken.Count > request.Source.MaxPages + 1)
            throw new ApiContractBroken(
                $"The API has more than the {request.Source.MaxPages:N0} pages that a day may have (maxPages), many of them empty: is there a next page without end?");
        return Follow(next);
    }

    /// <summary>What to look at when the pages go in a circle.</summary>
    protected abstract string Doubt { get; }

    /// <summary>The first request as a later page would name it; null when none can.</summary>
    protected abstract string? Identity(PageUrl first);

    /// <summary>The request for what a page said.</summary>
    /// <exception cref="ApiContractBroken">No request may go there.</exception>
    protected abstract PageUrl Follow(string next);

    /// <summary>What a page said, with the empty text as none.</summary>
    /// <exception cref="ApiContractBroken">It is too long.</exception>
    protected static string? Bounded(string? said, string name)
    {
        if (said?.Length > MostCharacters) throw new ApiContractBroken($"The page's {name} is longer than the {MostCharacters:N0} characters that one may have.");
        return said is "" ? null : said;
    }
}
