namespace Medallion.Tests.Datasets;

public sealed class GlueColumnTypeTests
{
    [Theory]
    [InlineData("string")]
    [InlineData("bigint")]
    [InlineData("timestamp")]
    [InlineData("decimal(6,2)")]
    [InlineData("decimal(38,38)")]
    [InlineData("array<decimal(4,1)>")]
    [InlineData("map<string,array<int>>")]
    [InlineData("struct<a:int,b:map<string,double>,c_1:struct<d:date>>")]
    public void A_type_of_Glue_is_known(string type) => Assert.True(GlueColumnType.IsKnown(type));

    [Theory]
    [InlineData("")]
    [InlineData("integer")]
    [InlineData("String")]
    [InlineData("string ")]
    [InlineData("decimal")]
    [InlineData("decimal(39,2)")]
    [InlineData("decimal(2,3)")]
    [InlineData("decimal(0,0)")]
    [InlineData("array<>")]
    [InlineData("array<int,int>")]
    [InlineData("map<string>")]
    [InlineData("struct<a>")]
    [InlineData("struct<a:int,>")]
    [InlineData("array<array<int>")]
    [InlineData("array<int>>")]
    public void What_is_none_is_not(string type) => Assert.False(GlueColumnType.IsKnown(type));

    [Fact]
    public void A_type_that_nests_for_ever_is_none() =>
        Assert.False(GlueColumnType.IsKnown(string.Concat(Enumerable.Repeat("array<", 100_000)) + "int" + new string('>', 100_000)));
}
