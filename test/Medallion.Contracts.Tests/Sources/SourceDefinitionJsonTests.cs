using System.Text.Json;

namespace Medallion.Contracts.Tests.Sources;

public class SourceDefinitionJsonTests
{
    private static SourceDefinition Read(string json) => JsonSerializer.Deserialize(json, ContractsJson.Default.SourceDefinition)!;

    [Fact]
    public void What_a_definition_leaves_out_has_its_default()
    {
        var source = Read("""{"name":"usgs","stream":"quakes","endpoint":"https://api.test/q"}""");

        Assert.Empty(source.Query);
        Assert.Empty(source.Headers);
        Assert.Equal("", source.RecordsPath);
        Assert.Null(source.CountPath);
        Assert.IsType<SinglePage>(source.Paging);
        Assert.IsType<NoAuthentication>(source.Authentication);
        Assert.Equal(1_000, source.MaxPages);
    }

    [Fact]
    public void An_offset_paging_that_names_only_its_page_size_has_the_usual_parameters()
    {
        var paging = Assert.IsType<OffsetPaging>(Read("""{"name":"a","stream":"b","endpoint":"https://api.test","paging":{"kind":"offset","pageSize":50}}""").Paging);

        Assert.Equal(new OffsetPaging { PageSize = 50, OffsetParameter = "offset", LimitParameter = "limit", FirstOffset = 0 }, paging);
    }

    [Theory]
    [InlineData("""{"name":null,"stream":"b","endpoint":"https://api.test"}""")]
    [InlineData("""{"name":"a","stream":"b","endpoint":"https://api.test","paging":null}""")]
    [InlineData("""{"name":"a","stream":"b","endpoint":"https://api.test","query":null}""")]
    [InlineData("""{"name":"a","stream":"b","endpoint":"https://api.test","authentication":{"kind":"bearer"}}""")]
    [InlineData("""{"name":"a","stream":"b"}""")]
    [InlineData("""{"name":"a","stream":"b","endpoint":"https://api.test","paging":{"kind":"sideways"}}""")]
    public void A_definition_without_what_it_must_have_is_refused_when_it_is_read(string json) =>
        Assert.Throws<JsonException>(() => Read(json));

    [Theory]
    [InlineData("""{"name":"a","stream":"b","endpoint":"https://api.test","paging":{"pageSize":5,"kind":"offset"}}""")]
    public void The_kind_may_stand_anywhere_in_its_object(string json) =>
        Assert.Equal(5, Assert.IsType<OffsetPaging>(Read(json).Paging).PageSize);

    [Theory]
    [InlineData("""{"kind":"pageNumber","pageParameter":"page","firstPage":0,"sizeParameter":"per_page"}""")]
    [InlineData("""{"kind":"pageNumber","pageParameter":"p","firstPage":1,"sizeParameter":"n","pageSize":50,"totalPagesPath":"meta.pages"}""")]
    [InlineData("""{"kind":"cursor","tokenParameter":"cursor","tokenPath":"meta.next"}""")]
    [InlineData("""{"kind":"cursor","tokenParameter":"after","tokenHeader":"X-Next"}""")]
    [InlineData("""{"kind":"nextLink","linkPath":"links.next"}""")]
    [InlineData("""{"kind":"nextLink"}""")]
    public void Each_paging_is_read_and_written_under_its_kind(string paging) =>
        Assert.Equal(paging, JsonSerializer.Serialize(Paging(paging), ContractsJson.Default.Paging));

    [Fact]
    public void Pagings_that_leave_members_out_have_the_usual_parameters()
    {
        Assert.Equal(new PageNumberPaging { FirstPage = 0, PageParameter = "page", SizeParameter = "per_page" }, Paging("""{"kind":"pageNumber","firstPage":0}"""));
        Assert.Equal(new CursorPaging { TokenPath = "next", TokenParameter = "cursor" }, Paging("""{"kind":"cursor","tokenPath":"next"}"""));
        Assert.Throws<JsonException>(() => Paging("""{"kind":"pageNumber"}"""));
    }

    private static Paging Paging(string json) => Read($$"""{"name":"a","stream":"b","endpoint":"https://api.test","paging":{{json}}}""").Paging;
}
