using System.Text.Json;
using FlowDsl.Conformance.Comparing;

namespace FlowDsl.Local.Tests.Conformance;

/// <summary>A comparison that is too loose makes every number of the runner worthless.</summary>
public class MaskTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[2.0,"x"]}""", """{"b":[2,"x"],"a":1.0}""", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("""{"a":1}""", """{"a":1,"b":null}""", false)]
    [InlineData("""{"a":1,"b":null}""", """{"a":1}""", false)]
    [InlineData("""{"n":9007199254740993}""", """{"n":9007199254740993}""", true)]
    public void Numbers_are_equal_by_value_objects_in_any_order_arrays_in_theirs(string recorded, string actual, bool same) => Assert.Equal(same, Same(recorded, actual));

    [Theory]
    [InlineData("""["<uuid:1>","<uuid:1>"]""", """["a","a"]""", true)]
    [InlineData("""["<uuid:1>","<uuid:1>"]""", """["a","b"]""", false)]
    [InlineData("""["x-<uuid:1>-<uuid:2>","<uuid:2>"]""", """["x-a-b-c","b-c"]""", true)]
    [InlineData("""["<uuid:1>"]""", """[""]""", false)]
    [InlineData("""["<uuid:1>"]""", """[7]""", false)]
    public void A_token_is_the_same_text_wherever_it_stands(string recorded, string actual, bool same) => Assert.Equal(same, Same(recorded, actual));

    [Fact]
    public void What_a_token_stands_for_is_kept_from_one_comparison_to_the_next_unless_that_failed()
    {
        var compare = new MaskedJson(Masks());

        Assert.NotNull(compare.Compare(Json("""["<uuid:1>",1]"""), Json("""["wrong",2]""")));
        Assert.Null(compare.Compare(Json("""["<uuid:1>"]"""), Json("""["a"]""")));
        Assert.NotNull(compare.Compare(Json("""["<uuid:1>"]"""), Json("""["b"]""")));
    }

    [Fact]
    public void A_token_of_the_input_is_plain_text_and_one_of_an_answer_may_be()
    {
        Assert.False(Same("\"<uuid:1>\"", "\"a\"", given: "<uuid:1>"));
        Assert.True(Same("\"<uuid:1>\"", "\"<uuid:1>\"", given: "<uuid:1>"));
        Assert.True(Same("""["<uuid:1>","<uuid:1>","<uuid:1>"]""", """["<uuid:1>","a","a"]""", answers: "<uuid:1>"));
    }

    [Theory]
    [InlineData("\"timestamp\"", "12", "{}", true)]
    [InlineData("\"timestamp\"", "12", """{"a":["timestamp"]}""", false)]
    [InlineData("\"a timestamp\"", "\"a day\"", "{}", false)]
    public void A_whole_leaf_that_is_a_mask_matches_anything_unless_the_input_holds_it(string recorded, string actual, string input, bool same) =>
        Assert.Equal(same, Same(recorded, actual, input: input));

    [Theory]
    [InlineData("\"<region>/<region>-x\"", "\"here/there\"")]
    public void Names_are_bound_longest_first(string recorded, string actual) => Assert.True(Same(recorded, actual));

    [Theory]
    [InlineData("""{"a":"{\"b\": 1.0, \"c\":2}"}""", """{"a":"{\"c\":2,\"b\":1}"}""", true)]
    [InlineData("""{"a":"{\"b\":\"<uuid:1>\"}"}""", """{"a":"{\"b\":\"x\",\"c\":\"y\"}"}""", false)]
    [InlineData("""{"a":"1.0"}""", """{"a":"1"}""", false)]
    [InlineData("""{"a":{"b":1}}""", """{"a":"{\"b\":1}"}""", false)]
    public void A_document_in_a_text_is_compared_as_a_document(string recorded, string actual, bool same) => Assert.Equal(same, Same(recorded, actual));

    [Fact]
    public void An_answer_may_hold_the_text_of_a_document_once()
    {
        Assert.Null(new MaskedJson(Masks()).CompareAnswer(Json("""{"output":{"a":"{\"b\":1}"}}"""), Json("""{"output":"{\"a\":\"{\\\"b\\\":1}\"}"}""")));
        Assert.NotNull(new MaskedJson(Masks()).CompareAnswer(Json("""{"output":{"a":{"b":1}}}"""), Json("""{"output":"{\"a\":\"{\\\"b\\\":1}\"}"}""")));
    }

    private static bool Same(string recorded, string actual, string given = "", string answers = "", string input = "{}") =>
        new MaskedJson(Masks(given, answers, input)).Compare(Json(recorded), Json(actual)) is null;

    private static Masks Masks(string given = "", string answers = "", string input = "{}") => new(
        Json("""{"bindings":{"<region>":"here","<region>-x":"there"},"tokens":["<uuid:1>","<uuid:2>"],"bareTokens":["timestamp"]}"""), given, answers, Json(input));

    private static JsonElement Json(string text) => JsonElement.Parse(text);
}
