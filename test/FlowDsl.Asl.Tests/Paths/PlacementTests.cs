using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Tests.Paths;

public class PlacementTests
{
    private static string Place(string path, string root, string value = "7") =>
        JsonPath.Parse(path).Place(JsonataValue.Parse(root), JsonataValue.Parse(value)).ToJson();

    [Theory]
    [InlineData("$", """{"a":1}""", "7")]
    [InlineData("$.r", """{"a":1}""", """{"a":1,"r":7}""")]
    [InlineData("$.a", """{"a":1,"b":2}""", """{"a":7,"b":2}""")]
    [InlineData("$.a.b.c", "{}", """{"a":{"b":{"c":7}}}""")]
    [InlineData("$.a.b.c", """{"a":{"x":1}}""", """{"a":{"x":1,"b":{"c":7}}}""")]
    [InlineData("$.a[1]", """{"a":[1,2,3]}""", """{"a":[1,7,3]}""")]
    [InlineData("$.a[0].x", """{"a":[{}]}""", """{"a":[{"x":7}]}""")]
    [InlineData("$['x y']", "{}", """{"x y":7}""")]
    public void A_value_is_placed_and_what_is_missing_on_the_way_is_made(string path, string root, string expected) => Assert.Equal(expected, Place(path, root));

    [Theory]
    [InlineData("$.x", "\"text\"")]
    [InlineData("$.x", "[]")]
    [InlineData("$.x", "null")]
    [InlineData("$.a.x", """{"a":1}""")]
    [InlineData("$.a.x", """{"a":null}""")]
    [InlineData("$.a[0]", "{}")]
    [InlineData("$.a[0]", """{"a":[]}""")]
    [InlineData("$.a[0]", """{"a":{}}""")]
    [InlineData("$.a[0]", """{ "a" : {} }""")]
    public void A_way_through_what_is_no_object_or_to_no_item_is_refused(string path, string root) =>
        Assert.Equal($"Unable to apply ReferencePath {path} to input {root.Replace(" ", "", StringComparison.Ordinal)}", Assert.Throws<PathPlacementException>(() => Place(path, root)).Message);

    [Theory]
    [InlineData("$$.a")]
    [InlineData("$v")]
    [InlineData("$.a[*]")]
    public void Only_a_reference_path_into_the_input_can_be_written_to(string path) => Assert.Throws<PathPlacementException>(() => Place(path, "{}"));

    [Fact]
    public void The_root_is_not_changed()
    {
        var root = JsonataValue.Parse("""{"a":[{"b":1}]}""");

        JsonPath.Parse("$.a[0].b").Place(root, JsonataValue.From(2L));

        Assert.Equal("""{"a":[{"b":1}]}""", root.ToJson());
    }
}
