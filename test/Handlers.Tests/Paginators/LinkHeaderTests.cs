using Handlers.Paginators;
using Medallion.Contracts;

namespace Handlers.Tests.Paginators;

public sealed class LinkHeaderTests
{
    [Theory]
    [InlineData("<a>; rel=\"next\"", "a")]
    [InlineData("<a>; rel=next", "a")]
    [InlineData("<a>;REL=NEXT", "a")]
    [InlineData("<a>; rel=\"prev Next\"; title=\"x\"", "a")]
    [InlineData("<b,;>; rel=last , <a?x=1,2>; title=\"one, \\\"two\\\"; rel=prev\" ; rel = next", "a?x=1,2")]
    [InlineData(", <a>; rel=next;,", "a")]
    [InlineData("<a>; rel=next, <a>; rel=\"next\"", "a")]
    [InlineData("<>; rel=next", "")]
    [InlineData("<a>; rel=prev; rel=next", null)]
    [InlineData("<a>; rel=next; anchor=\"/other\"", null)]
    [InlineData("<a>; rel=nextish", null)]
    [InlineData("<a>; rev=next", null)]
    [InlineData("<a>; title=next; flag", null)]
    [InlineData("<a>", null)]
    [InlineData("", null)]
    public void The_link_of_the_relation_next_is_found(string field, string? target) => Assert.Equal(target, LinkHeader.Next([field]));

    [Fact]
    public void Fields_are_read_together() => Assert.Equal("b", LinkHeader.Next(["<a>; rel=prev", "<b>; rel=next"]));

    [Theory]
    [InlineData("a; rel=next")]
    [InlineData("<a; rel=next")]
    [InlineData("<a> rel=next")]
    [InlineData("<a>; rel=\"next")]
    [InlineData("<z>; rel=prev <a>; rel=next")]
    public void A_text_that_is_no_list_of_links_breaks_the_contract(string field) => Assert.Throws<ApiContractBroken>(() => LinkHeader.Next([field]));

    [Fact]
    public void Two_next_pages_break_the_contract() => Assert.Throws<ApiContractBroken>(() => LinkHeader.Next(["<a>; rel=next, <b>; rel=next"]));

    [Theory]
    [InlineData("<a>; rel=next; title=")]
    [InlineData("<a>; rel=next; title=\"\"")]
    [InlineData("<a>; rel=next; =")]
    [InlineData("<a>; rel=next; title=\"<b>; rel=next, \\\\\"")]
    public void What_stands_beside_the_relation_does_not_matter(string field) => Assert.Equal("a", LinkHeader.Next([field]));

    [Theory]
    [InlineData("<a>; x=\"\\")]
    [InlineData("<a>; x=\"\\\"")]
    [InlineData("<a>; x=\"y\"z")]
    [InlineData("<a>; x=y\"z\"")]
    [InlineData("<a>; x\"")]
    public void A_quotation_without_end_or_in_the_wrong_place_breaks_the_contract(string field) => Assert.Throws<ApiContractBroken>(() => LinkHeader.Next([field]));

    // A reader that goes back to try another way would not come to the end of these: each part can be read in more ways than one.
    [Theory]
    [InlineData("; x = ")]
    [InlineData("; = ")]
    [InlineData("; x =")]
    [InlineData(" ; ")]
    [InlineData(";")]
    [InlineData(" ")]
    [InlineData("; x=\"\\")]
    [InlineData(",<a>;x")]
    public void A_hostile_header_is_read_in_time_that_grows_with_it(string part) =>
        Assert.Throws<ApiContractBroken>(() => LinkHeader.Next([$"<a>{string.Concat(Enumerable.Repeat(part, 50_000))}\""]));
}
