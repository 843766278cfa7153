using Handlers.Http;
using Handlers.Records;
using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>Follows the link that the last page gave, on the endpoint's own server only: an address out of an answer must not lead the function, nor its credential, elsewhere.</summary>
internal sealed class NextLinkPaginator(IngestRequest request, NextLinkPaging paging) : LeadPaginator(request)
{
    private readonly Uri _endpoint = new(request.Source.Endpoint);
    private readonly Authentication _authentication = request.Source.Authentication;

    protected override string Doubt => "Does each page link to the next one, not to itself?";

    internal override PageLead Hear(PageContent content, ResponseBody answer)
    {
        var link = Bounded(paging.LinkPath is null ? LinkHeader.Next(answer.Header("Link")) : content.Next, "next link");
        return new PageLead { Next = link is null ? null : Bounded(Address(answer.Address, link).AbsoluteUri, "next link") };
    }

    protected override string? Identity(PageUrl first) => first.Address.AbsoluteUri;

    // Checked again: this one may come from the store, kept by an invocation before.
    protected override PageUrl Follow(string next) => PageUrl.At(Address(_endpoint, next));

    private Uri Address(Uri page, string link)
    {
        if (link.Any(c => c is <= ' ' or '\x7f') || !Uri.TryCreate(page, link, out var next)) throw new ApiContractBroken("The page's next link is no address.");
        if (!Server.Same(next, _endpoint))
            throw new ApiContractBroken($"The page's next link leads to another server, {PageUrl.Shown(next)}, which is not followed: only {PageUrl.Shown(new Uri(_endpoint, "/"))} is.");
        if (next.UserInfo.Length > 0) throw new ApiContractBroken("The page's next link carries a user name or password.");
        // APIs repeat the question in their links, with the key in it: it would lie in the store with the link.
        return KeyParameter.Without(new Uri(next.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)), _authentication);
    }
}
