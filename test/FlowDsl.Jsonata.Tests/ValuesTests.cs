using System.Text.Json;
using static FlowDsl.Jsonata.Tests.Evaluating;

namespace FlowDsl.Jsonata.Tests;

public sealed class ValuesTests
{
    [Theory]
    [InlineData("1.50")]
    [InlineData("1e3")]
    [InlineData("100.0")]
    [InlineData("-0")]
    [InlineData("12345678901234567890")]
    [InlineData("0.1000000000000000055511151231257827")]
    public void A_number_that_is_passed_through_keeps_its_text(string number)
    {
        Assert.Equal(number, Evaluate("a", $$"""{"a": {{number}}}"""));
        Assert.Equal($"[{number}]", Evaluate("[a]", $$"""{"a": {{number}}}"""));
        Assert.Equal($$"""{"b":{{number}}}""", Evaluate("{'b': a}", $$"""{"a": {{number}}}"""));
    }

    [Theory]
    [InlineData("100.0 + 0", "100")]
    [InlineData("1e3 + 0", "1000")]
    [InlineData("1e15 * 1000", "1000000000000000000")]
    [InlineData("1e20 + 0", "100000000000000000000")]
    [InlineData("1e21 + 0", "1e+21")]
    [InlineData("1 / 3", "0.3333333333333333")]
    [InlineData("0.1 + 0.2", "0.30000000000000004")]
    [InlineData("1 / 1000000", "0.000001")]
    [InlineData("1 / 10000000", "1e-7")]
    [InlineData("123456.789e-10 + 0", "0.0000123456789")]
    [InlineData("-5 * 0", "0")]
    [InlineData("1 / 0", "\"Infinity\"")]
    public void A_number_that_is_computed_is_written_as_ECMAScript_does(string text, string expected) => Assert.Equal(expected, Evaluate(text));

    [Theory]
    [InlineData("$string(0.1 + 0.2)", "0.3")]
    [InlineData("$string(1 / 3)", "0.333333333333333")]
    [InlineData("$string(1e21)", "1e+21")]
    [InlineData("$string(12345678901234567890)", "12345678901234567000")]
    [InlineData("'' & 22 / 7", "3.14285714285714")]
    [InlineData("$string([1.0, {'a': 'é\"'}])", "[1,{\"a\":\"é\\\"\"}]")]
    public void A_number_in_text_has_15_digits(string text, string expected) =>
        Assert.Equal(expected, JsonataExpression.Parse(text).Evaluate(default).AsString());

    [Fact]
    public void What_comes_from_a_document_is_that_part_of_the_document()
    {
        using var document = JsonDocument.Parse("""{"a": {"b" : [1 , 2]}}""");
        var result = JsonataExpression.Parse("a").Evaluate(JsonataValue.From(document.RootElement)).ToJsonElement();
        Assert.Equal("""{"b" : [1 , 2]}""", result.GetRawText());
    }

    [Fact]
    public void An_object_can_be_bound_out_of_several_documents()
    {
        using var first = JsonDocument.Parse("""{"x": 1}""");
        using var second = JsonDocument.Parse("[2, 3]");
        var both = JsonataValue.Object([new("a", JsonataValue.From(first.RootElement)), new("b", JsonataValue.From(second.RootElement)), new("c", default)]);
        var result = JsonataExpression.Parse("[$both.a.x, $both.b, $exists($both.c)]").Evaluate(default, new Dictionary<string, JsonataValue> { ["both"] = both });
        Assert.Equal("[1,2,3,false]", result.ToString());
    }

    [Theory]
    [InlineData("{'b': 1, 'a': 2, '1': 3}", """{"b":1,"a":2,"1":3}""")]
    [InlineData("$merge([{'b': 1}, {'a': 2}, {'b': 3}])", """{"b":3,"a":2}""")]
    public void Members_stay_in_the_order_in_which_they_were_written(string text, string expected) => Assert.Equal(expected, Evaluate(text));

    [Theory]
    [InlineData("missing")]
    [InlineData("function($x) { $x }")]
    public void Nothing_and_functions_are_no_JSON(string text)
    {
        var value = JsonataExpression.Parse(text).Evaluate(default);
        Assert.Throws<InvalidOperationException>(() => value.ToJsonElement());
    }

    [Fact]
    public void Of_two_members_with_one_name_the_last_counts()
    {
        const string Input = """{"a": 1, "b": 2, "a": 3}""";
        Assert.Equal("[3,2]", Evaluate("[a, b]", Input));
        Assert.Equal("[3,2]", Evaluate("[*]", Input));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_document_does_no_harm() =>
        Assert.Equal("2", Evaluate("$length(a)", """{"a": "\ud800x"}"""));
}
