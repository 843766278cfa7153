using Handlers.Http;
using Medallion.Contracts;

namespace Handlers.Tests.Http;

public sealed class KeyParameterTests
{
    [Theory]
    [InlineData("https://api.test", "https://api.test/?k=s%263")]
    [InlineData("https://api.test:8443/a%2Fb/?", "https://api.test:8443/a%2Fb/?k=s%263")]
    [InlineData("https://api.test/?a=1&&b=%2F+%20", "https://api.test/?a=1&&b=%2F+%20&k=s%263")]
    [InlineData("https://api.test/?k=old&a=1#top", "https://api.test/?a=1&k=s%263")]
    public void The_key_comes_last_and_once_and_the_rest_stays_as_it_stands(string address, string with) =>
        Assert.Equal(with, KeyParameter.With(new Uri(address), "k", "s&3").AbsoluteUri);

    [Theory]
    [InlineData("https://api.test/?k=s3&a=%2F&b", "https://api.test/?a=%2F&b")]
    [InlineData("https://api.test/q?a=1&K=s3&k", "https://api.test/q?a=1")]
    [InlineData("https://api.test/q?%6B=s3", "https://api.test/q")]
    [InlineData("https://api.test/q?kk=1&a=k", "https://api.test/q?kk=1&a=k")]
    [InlineData("https://api.test/q?", "https://api.test/q?")]
    public void An_address_is_told_without_the_key(string address, string without) =>
        Assert.Equal(without, KeyParameter.Without(new Uri(address), new ApiKeyQuery("k", "shop/key")).AbsoluteUri);

    [Fact]
    public void A_source_whose_key_goes_elsewhere_has_its_addresses_as_they_stand() =>
        Assert.Equal("https://api.test/?k=1", KeyParameter.Without(new Uri("https://api.test/?k=1"), new ApiKeyHeader("k", "shop/key")).AbsoluteUri);
}
