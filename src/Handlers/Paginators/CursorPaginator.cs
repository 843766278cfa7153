using Handlers.Http;
using Handlers.Records;
using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>Sends back the token that the last page gave.</summary>
internal sealed class CursorPaginator(IngestRequest request, CursorPaging paging) : LeadPaginator(request)
{
    private readonly IngestRequest _request = request;

    protected override string Doubt => $"Is '{paging.TokenParameter}' the parameter that takes the token?";

    internal override PageLead Hear(PageContent content, ResponseBody answer) =>
        new() { Next = Bounded(paging.TokenHeader is { } header ? Single(header, answer.Header(header)) : content.Next, "token") };

    protected override string? Identity(PageUrl first) => null;

    // Not shown: a token means something to the API alone, and may be as good as a key.
    protected override PageUrl Follow(string next) => PageUrl.Of(_request, [new(paging.TokenParameter, next)], shown: false);

    private static string? Single(string header, IReadOnlyList<string> values) => values.Count switch
    {
        0 => null,
        1 => values[0],
        _ => throw new ApiContractBroken($"The answer has the header {header} {values.Count} times."),
    };
}
