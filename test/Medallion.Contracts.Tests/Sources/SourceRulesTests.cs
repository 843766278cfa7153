namespace Medallion.Contracts.Tests.Sources;

public class SourceRulesTests
{
    private static readonly SourceDefinition Good = new() { Name = "usgs", Stream = "quakes_all-day", Endpoint = "https://api.test/q?format=geojson" };

    [Fact]
    public void A_good_definition_has_no_problem() => Assert.Empty(SourceRules.Problems(Good with
    {
        Query = new Dictionary<string, string> { ["from"] = "{day}T00:00", ["to"] = "{nextDay}", ["filter"] = """{"a":{}}""" },
        Headers = new Dictionary<string, string> { ["X-Client"] = "etl" },
        RecordsPath = "data.items",
        CountPath = "metadata.count",
        Paging = new OffsetPaging { PageSize = 100, FirstOffset = 1, TotalPath = "metadata.total" },
        Authentication = new ApiKeyHeader("X-Api-Key", "usgs/key"),
    }));

    public static TheoryData<Paging> GoodPagings =>
    [
        new PageNumberPaging { FirstPage = 0 },
        new PageNumberPaging { FirstPage = 1, PageSize = 50, TotalPagesPath = "meta.pages" },
        new CursorPaging { TokenPath = "meta.next" },
        new CursorPaging { TokenHeader = "X-Next", TokenParameter = "after" },
        new NextLinkPaging(),
        new NextLinkPaging { LinkPath = "links.next" },
    ];

    [Theory]
    [MemberData(nameof(GoodPagings))]
    public void A_good_paging_has_no_problem(Paging paging) =>
        Assert.Empty(SourceRules.Problems(Good with { RecordsPath = "data", Paging = paging, Query = new Dictionary<string, string> { ["limit"] = "5" } }));

    [Fact]
    public void A_link_of_the_header_needs_no_envelope() => Assert.Empty(SourceRules.Problems(Good with { Paging = new NextLinkPaging() }));

    public static TheoryData<string, SourceDefinition> Bad => new()
    {
        { "name is 'USGS'", Good with { Name = "USGS" } },
        { "name is '..'", Good with { Name = ".." } },
        { "stream is ''", Good with { Stream = "" } },
        { "stream is 'a/b'", Good with { Stream = "a/b" } },
        { "endpoint must be", Good with { Endpoint = "${Endpoint}" } },
        { "endpoint must be", Good with { Endpoint = "/etc/passwd" } },
        { "endpoint must be", Good with { Endpoint = "ftp://api.test" } },
        { "endpoint must be", Good with { Endpoint = "quakes" } },
        { "endpoint carries a user name", Good with { Endpoint = "https://me:s3cret@api.test/" } },
        { "endpoint has a fragment", Good with { Endpoint = "https://api.test/#top" } },
        { "endpoint has a placeholder", Good with { Endpoint = "https://api.test/{day}" } },
        { "query.since has {yesterday}", Good with { Query = new Dictionary<string, string> { ["since"] = "{yesterday}" } } },
        { "query has a parameter without a name", Good with { Query = new Dictionary<string, string> { [""] = "1" } } },
        { "query.since is null", Good with { Query = new Dictionary<string, string> { ["since"] = null! } } },
        { "query has 'limit', which the paging sets", Good with { Query = new Dictionary<string, string> { ["limit"] = "5" }, Paging = new OffsetPaging { PageSize = 5 } } },
        { "headers has 'Authorization'", Good with { Headers = new Dictionary<string, string> { ["Authorization"] = "Bearer x" } } },
        { "headers has 'cookie'", Good with { Headers = new Dictionary<string, string> { ["cookie"] = "x" } } },
        { "headers has 'X Y', which is no header name", Good with { Headers = new Dictionary<string, string> { ["X Y"] = "x" } } },
        { "headers.X must be text", Good with { Headers = new Dictionary<string, string> { ["X"] = "a\r\nY: b" } } },
        { "recordsPath is 'a..b'", Good with { RecordsPath = "a..b" } },
        { "countPath is ''", Good with { CountPath = "" } },
        { "paging.pageSize is 0", Good with { Paging = new OffsetPaging { PageSize = 0 } } },
        { "paging.firstOffset is -1", Good with { Paging = new OffsetPaging { PageSize = 1, FirstOffset = -1 } } },
        { "paging.totalPath is 'a.'", Good with { Paging = new OffsetPaging { PageSize = 1, TotalPath = "a." } } },
        { "paging.totalPath is ''", Good with { Paging = new OffsetPaging { PageSize = 1, TotalPath = "" } } },
        { "paging.offsetParameter is empty", Good with { Paging = new OffsetPaging { PageSize = 1, OffsetParameter = "" } } },
        { "are both 'limit'", Good with { Paging = new OffsetPaging { PageSize = 1, OffsetParameter = "limit" } } },
        { "paging.pageSize is 0", Paged(new PageNumberPaging { FirstPage = 1, PageSize = 0 }) },
        { "paging.firstPage is -1", Paged(new PageNumberPaging { FirstPage = -1 }) },
        { "paging.totalPagesPath is 'a.'", Paged(new PageNumberPaging { FirstPage = 1, TotalPagesPath = "a." }) },
        { "paging.totalPagesPath is 'data', which lies within the records", Paged(new PageNumberPaging { FirstPage = 1, TotalPagesPath = "data" }) },
        { "paging.pageParameter is empty", Paged(new PageNumberPaging { FirstPage = 1, PageParameter = "" }) },
        { "paging.sizeParameter is empty", Paged(new PageNumberPaging { FirstPage = 1, SizeParameter = "" }) },
        { "paging.pageParameter and paging.sizeParameter are both 'page'", Paged(new PageNumberPaging { FirstPage = 1, SizeParameter = "page" }) },
        { "query has 'page', which the paging sets", Paged(new PageNumberPaging { FirstPage = 1 }) with { Query = new Dictionary<string, string> { ["page"] = "1" } } },
        { "paging has to say where the token is", Paged(new CursorPaging()) },
        { "paging has to say where the token is", Paged(new CursorPaging { TokenPath = "next", TokenHeader = "X-Next" }) },
        { "paging.tokenHeader is 'a b'", Paged(new CursorPaging { TokenHeader = "a b" }) },
        { "paging.tokenPath is ''", Paged(new CursorPaging { TokenPath = "" }) },
        { "paging.tokenPath is 'data.next', which lies within the records", Paged(new CursorPaging { TokenPath = "data.next" }) },
        { "paging.tokenPath is 'next', which lies within the records (recordsPath is '')", Good with { Paging = new CursorPaging { TokenPath = "next" } } },
        { "paging.tokenParameter is empty", Paged(new CursorPaging { TokenPath = "next", TokenParameter = "" }) },
        { "query has 'cursor', which the paging sets", Paged(new CursorPaging { TokenPath = "next" }) with { Query = new Dictionary<string, string> { ["cursor"] = "1" } } },
        { "paging.linkPath is 'a..b'", Paged(new NextLinkPaging { LinkPath = "a..b" }) },
        { "maxPages is -1", Good with { MaxPages = -1 } },
        { "authentication.secretName is empty", Good with { Authentication = new BearerToken("") } },
        { "authentication.secretName is empty", Good with { Authentication = new ApiKeyQuery("key", "") } },
        { "authentication.parameter is empty", Good with { Authentication = new ApiKeyQuery("", "usgs/key") } },
        { "authentication.parameter is 'Format', which the endpoint", Good with { Authentication = new ApiKeyQuery("Format", "usgs/key") } },
        { "authentication.parameter is 'cursor', which the endpoint", Paged(new CursorPaging { TokenPath = "next" }) with { Authentication = new ApiKeyQuery("cursor", "usgs/key") } },
        { "authentication.parameter is 'appid', which the endpoint", Good with { Authentication = new ApiKeyQuery("appid", "usgs/key"), Query = new Dictionary<string, string> { ["appid"] = "1" } } },
        { "authentication.header is 'a b'", Good with { Authentication = new ApiKeyHeader("a b", "key") } },
    };

    private static SourceDefinition Paged(Paging paging) => Good with { RecordsPath = "data", Paging = paging };

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_is_wrong_is_named_and_nothing_else(string problem, SourceDefinition source)
    {
        var found = Assert.Single(SourceRules.Problems(source));

        Assert.StartsWith(problem, found.Replace("paging.offsetParameter and paging.limitParameter ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", found, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_named_at_once() => Assert.Equal(3, SourceRules.Problems(Good with { Name = "", Stream = "", MaxPages = -5 }).Count);
}
