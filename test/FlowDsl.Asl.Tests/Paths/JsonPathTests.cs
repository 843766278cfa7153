using FlowDsl.Asl.Json;
using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Tests.Paths;

public class JsonPathTests
{
    private const string Store = """
        {
          "store": {
            "book": [
              { "title": "Sayings", "price": 8.95, "tags": ["a", "b"], "isbn": null },
              { "title": "Sword", "price": 12.99 },
              { "title": "Moby", "price": 8.99, "isbn": "0-553" }
            ],
            "bicycle": { "color": "red", "price": 19.95 },
            "a.b": { "c d": 1 },
            "it's": 2
          },
          "limit": 10,
          "text": "x",
          "nothing": null,
          "numbers": [1, 2, 3, 4, 5]
        }
        """;

    private static string Select(string path, string json = Store) => JsonPath.Parse(path).Select(JsonataValue.Parse(json)).ToJson();

    [Theory]
    [InlineData("$.limit", "10")]
    [InlineData(" $.limit ", "10")]
    [InlineData("$['limit']", "10")]
    [InlineData("$[\"limit\"]", "10")]
    [InlineData("$.['limit']", "10")]
    [InlineData("$.store['bicycle'].color", "\"red\"")]
    [InlineData("$.store.book[0].title", "\"Sayings\"")]
    [InlineData("$.store.book[-1].title", "\"Moby\"")]
    [InlineData("$.store.a\\.b['c d']", "1")]
    [InlineData("$.store['it\\'s']", "2")]
    [InlineData("$.nothing", "null")]
    [InlineData("$.numbers[(@.length-2)]", "4")]
    [InlineData("$.store.bicycle['color','price']", """{"color":"red","price":19.95}""")]
    public void A_definite_path_gives_the_value_itself(string path, string expected)
    {
        Assert.True(JsonPath.Parse(path).IsDefinite);
        Assert.Equal(expected, Select(path));
    }

    [Theory]
    [InlineData("$.numbers[*]", "[1,2,3,4,5]")]
    [InlineData("$.numbers[0,2]", "[1,3]")]
    [InlineData("$.numbers[1:3]", "[2,3]")]
    [InlineData("$.numbers[3:]", "[4,5]")]
    [InlineData("$.numbers[-2:]", "[4,5]")]
    [InlineData("$.numbers[:2]", "[1,2]")]
    [InlineData("$.numbers[:-3]", "[1,2]")]
    [InlineData("$.numbers[0:-1]", "[]")]
    [InlineData("$.numbers[9:]", "[]")]
    [InlineData("$.store.book[*].title", """["Sayings","Sword","Moby"]""")]
    [InlineData("$.store.book[*]['title','price']", """[{"title":"Sayings","price":8.95},{"title":"Sword","price":12.99},{"title":"Moby","price":8.99}]""")]
    [InlineData("$.store['book','bicycle'].price", "[19.95]")]
    [InlineData("$.store.bicycle.*", """["red",19.95]""")]
    [InlineData("$..price", "[8.95,12.99,8.99,19.95]")]
    [InlineData("$..book[0].title", """["Sayings"]""")]
    [InlineData("$..tags[*]", """["a","b"]""")]
    [InlineData("$..nope", "[]")]
    [InlineData("$.store.book[*].tags", """[["a","b"]]""")]
    public void Another_path_gives_an_array_of_all_matches(string path, string expected)
    {
        Assert.False(JsonPath.Parse(path).IsDefinite);
        Assert.Equal(expected, Select(path));
    }

    [Theory]
    [InlineData("@.price < 10", "Sayings,Moby")]
    [InlineData("@.price<$.limit", "Sayings,Moby")]
    [InlineData("@.price >= 12.99", "Sword")]
    [InlineData("@.title == 'Moby'", "Moby")]
    [InlineData("@.title == \"Moby\" || @['title'] == 'Sword'", "Sword,Moby")]
    [InlineData("@.title==Moby", "Moby")]
    [InlineData("@.title == Moby||@.title in [Sword]", "Sword,Moby")]
    [InlineData("@.price < 10 && @.title != 'Moby'", "Sayings")]
    [InlineData("@.isbn", "Sayings,Moby")]
    [InlineData("!@.isbn", "Sword")]
    [InlineData("!(@.price < 10)", "Sword")]
    [InlineData("@.isbn == null", "Sayings")]
    [InlineData("@.isbn != null", "Sword,Moby")]
    [InlineData("@.title =~ /S.*/", "Sayings,Sword")]
    [InlineData("@.title =~ /s.*D/i", "Sword")]
    [InlineData("@.title =~ /or/", "")]
    [InlineData("@.title in ['Moby', 'Dick']", "Moby")]
    [InlineData("@.title nin ['Moby']", "Sayings,Sword")]
    [InlineData("@.tags subsetof ['a','b','c']", "Sayings")]
    [InlineData("@.tags anyof ['b']", "Sayings")]
    [InlineData("@.tags noneof ['b']", "")]
    [InlineData("@.tags contains 'b'", "Sayings")]
    [InlineData("@.tags size 2", "Sayings")]
    [InlineData("@.title size 4", "Moby")]
    [InlineData("@.tags empty false", "Sayings")]
    [InlineData("@.price == '12.99'", "Sword")]
    [InlineData("@.price === '12.99'", "")]
    [InlineData("@.title > 'Saz'", "Sword")]
    [InlineData("@.title > 5", "")]
    [InlineData("@.tags[0] == 'a'", "Sayings")]
    [InlineData("@.nope == @.neither", "Sayings,Sword,Moby")]
    public void A_filter_keeps_the_items_for_which_it_holds(string filter, string titles) =>
        Assert.Equal(titles, string.Join(',', JsonPath.Parse($"$.store.book[?({filter})].title").Select(JsonataValue.Parse(Store)).EnumerateItems().Select(title => title.AsString())));

    [Fact]
    public void One_match_of_a_filter_is_still_an_array_and_an_index_after_it_is_of_the_item() =>
        Assert.Equal(["[{\"v\":[7]}]", "[]", "[7]"], new[] { "$[?(@.v)]", "$[?(@.v)][0]", "$[?(@.v)].v[0]" }.Select(path => Select(path, """[{"v":[7]}]""")));

    [Fact]
    public void An_item_alone_in_a_filter_matches_no_scalar() => Assert.Equal("[]", Select("$.numbers[?(@ > 2)]"));

    [Theory]
    [InlineData("$.items[*]")]
    [InlineData("$.items[*].itemValue")]
    [InlineData("$.items[1:]")]
    [InlineData("$.items[1:].itemValue")]
    [InlineData("$.item.items[1:5]")]
    [InlineData("$.item.items[?(@.x == 1)]")]
    public void A_path_with_many_matches_gives_none_where_its_beginning_is_missing(string path) => Assert.Equal("[]", Select(path, "{}"));

    [Theory]
    [InlineData("$[1:5]", "{}", "Filter: [1:5] can only be applied to arrays. Current context is: {}")]
    [InlineData("$[1:]", "{}", "Filter: [1:] can only be applied to arrays. Current context is: {}")]
    [InlineData("$[:1]", "{}", "Filter: [:1] can only be applied to arrays. Current context is: {}")]
    [InlineData("$.x", "{}", "No results for path: $['x']")]
    [InlineData("$.a.x", "{\"a\":{}}", "No results for path: $['a']['x']")]
    [InlineData("$.no.such.path", "{}", "Missing property in path $['no']")]
    [InlineData("$.a.such.path", "{\"a\":{}}", "Missing property in path $['a']['such']")]
    [InlineData("$.a[3]", "{\"a\":[]}", "No results for path: $['a'][3]")]
    [InlineData("$.a[0]", "{\"a\":1}", "Filter: [0] can only be applied to arrays. Current context is: 1")]
    [InlineData("$.a[0]", "{\"a\":{\"é\":\"x\",\"b\":[1,null]}}", "Filter: [0] can only be applied to arrays. Current context is: {é=x, b=[1, null]}")]
    [InlineData("$.a[0]", "{\"a\":null}", "The path $['a'] is null")]
    public void A_path_that_selects_nothing_fails_with_the_words_of_the_service(string path, string json, string message)
    {
        Assert.Equal(message, Assert.Throws<PathNotFoundException>(() => Select(path, json)).Message);
        Assert.False(JsonPath.Parse(path).TrySelect(JsonataValue.Parse(json), out _));
    }

    [Fact]
    public void An_index_after_the_end_of_an_array_is_told_from_other_failures()
    {
        static bool IsPastEnd(string path) => JsonPath.Parse(path).IsPastEnd(JsonataValue.Parse(Store));

        Assert.Equal([true, false, false, false], new[] { "$.numbers[5]", "$.limit[5]", "$.no", "$.store.book[5].title" }.Select(IsPastEnd));
    }

    [Fact]
    public void A_backslash_in_a_quoted_name_stands_for_itself() =>
        Assert.Equal("\"found\"", Select("""$['Test\""Name"']""", """{"Test\\\"\"Name\"":"found"}"""));

    [Fact]
    public void Names_of_any_script_need_no_quotation_marks() => Assert.Equal("1", Select("$.größe.名前.🙂", """{"größe":{"名前":{"🙂":1}}}"""));

    [Theory]
    [InlineData("$", PathRoot.Input, null)]
    [InlineData("$.a", PathRoot.Input, null)]
    [InlineData("$[0]", PathRoot.Input, null)]
    [InlineData("$$", PathRoot.Context, null)]
    [InlineData("$$.Execution.Id", PathRoot.Context, null)]
    [InlineData("$name", PathRoot.Variable, "name")]
    [InlineData("$größe_1[0].x", PathRoot.Variable, "größe_1")]
    public void A_path_begins_at_the_input_the_context_or_a_variable(string text, PathRoot root, string? variable)
    {
        var path = JsonPath.Parse(text);

        Assert.Equal((root, variable, text), (path.Root, path.Variable, path.Text));
    }

    [Theory]
    [InlineData("$", true)]
    [InlineData("$.a['b'][0]", true)]
    [InlineData("$$.Map.Item.Index", true)]
    [InlineData("$v.a", true)]
    [InlineData("$.a[-1]", false)]
    [InlineData("$.a[*]", false)]
    [InlineData("$.a[0,1]", false)]
    [InlineData("$.a[0:1]", false)]
    [InlineData("$['a','b']", false)]
    [InlineData("$..a", false)]
    [InlineData("$.a[?(@.b)]", false)]
    public void Only_names_and_indexes_make_a_reference_path(string text, bool expected) => Assert.Equal(expected, JsonPath.Parse(text).IsReference);

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 0)]
    [InlineData("$.", 2)]
    [InlineData("$..", 3)]
    [InlineData("$a b", 3)]
    [InlineData("$.a b", 4)]
    [InlineData("$.a[", 4)]
    [InlineData("$.a[]", 4)]
    [InlineData("$.a['b]", 7)]
    [InlineData("$.a[0", 5)]
    [InlineData("$.a[99999999999]", 15)]
    [InlineData("$.a[0:2:1]", 7)]
    [InlineData("$.a.length()", 10)]
    [InlineData("$[(@.length)]", 2)]
    [InlineData("$[(@.length-0)]", 13)]
    [InlineData("$[?(@.a == )]", 11)]
    [InlineData("$[?(@.a == 'x)]", 15)]
    [InlineData("$[?(@.a =~ /x)]", 15)]
    [InlineData("$[?(@.a =~ /(?=x)/)]", 12)]
    [InlineData("$[?(1)]", 5)]
    [InlineData("$[?(@.a", 7)]
    [InlineData("$$$", 2)]
    public void What_is_no_path_is_named_with_its_position(string text, int position)
    {
        Assert.Equal(position, Assert.Throws<JsonPathException>(() => JsonPath.Parse(text)).Position);
        Assert.False(JsonPath.TryParse(text, out _, out var problem));
        Assert.Contains($"at position {position} of", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_name() => Assert.Equal(3, Assert.Throws<JsonPathException>(() => JsonPath.Parse("$.a\ud83d")).Position);

    [Fact]
    public void A_hostile_path_ends_in_an_error()
    {
        Assert.Throws<JsonPathException>(() => JsonPath.Parse("$" + string.Concat(Enumerable.Repeat("[?(@.a", 10_000))));
        Assert.Throws<JsonPathException>(() => JsonPath.Parse("$[?(" + new string('!', 100_000)));
        Assert.Throws<JsonPathException>(() => JsonPath.Parse("$[?(" + new string('(', 100_000)));
        Assert.Throws<JsonPathException>(() => JsonPath.Parse("$[?(@.a in " + new string('[', 100_000)));
        Assert.Throws<JsonPathException>(() => JsonPath.Parse("$" + string.Concat(Enumerable.Repeat(".a", 100_000))));
    }

    [Fact]
    public void A_path_that_selects_without_measure_is_ended()
    {
        var chain = JsonataValue.Parse(new string('[', 100) + new string(']', 100));

        Assert.False(JsonPath.Parse("$" + string.Concat(Enumerable.Repeat("..*", 9))).TrySelect(chain, out _));
    }

    [Fact]
    public void A_pattern_is_matched_without_going_back()
    {
        var path = JsonPath.Parse("$[?(@.a =~ /(a+)+$/)]");

        Assert.Equal("[]", path.Select(JsonataValue.Parse($$"""[{"a":"{{new string('a', 20_000)}}b"}]""")).ToJson());
    }

    [Fact]
    public void A_deep_document_is_searched_and_one_that_is_too_deep_is_an_error()
    {
        var path = JsonPath.Parse("$..a");

        Assert.Equal(200, path.Select(Chain(200)).Count);
        Assert.Equal("The document is nested too deeply", Assert.Throws<PathNotFoundException>(() => path.Select(Chain(1100))).Message);
        Assert.False(JsonPath.Parse("$" + string.Concat(Enumerable.Repeat(".a", 256))).TrySelect(JsonataValue.Parse("{}"), out _));
    }

    private static JsonataValue Chain(int levels) =>
        JsonataValue.From(JsonElements.Parse(string.Concat(Enumerable.Repeat("{\"a\":", levels)) + "1" + new string('}', levels)));
}
