using static FlowDsl.Jsonata.Tests.Evaluating;

namespace FlowDsl.Jsonata.Tests;

/// <summary>What the reference implementation makes of expressions at the edge of the language, as it was found by comparing many.</summary>
public sealed class ReferenceTests
{
    private const string Document = """{"a":1,"b":"text","items":[{"id":1,"name":"x"},{"id":2,"name":"y"}]}""";

    [Theory]
    [InlineData("nope[[0,-1]]", "[null,null]")]
    [InlineData("nope[true].(1)", "1")]
    [InlineData("nope[false].(1)", "Undefined")]
    [InlineData("nope[[0,-1]]{'a': $}", "{}")]
    public void Nothing_that_a_predicate_lets_pass_is_an_item(string text, string expected) => Assert.Equal(expected, Evaluate(text, Document));

    [Theory]
    [InlineData("a^($)[]", "[1]")]
    [InlineData("items[0].name^($)[]", "[\"x\"]")]
    [InlineData("$^(nope)[].b", "[\"text\"]")]
    [InlineData("(items[0].id[])^($)", "1")]
    [InlineData("{'k': 1}[]#$i.$", "[{\"k\":1}]")]
    public void An_ordered_path_of_one_item_can_be_kept_an_array(string text, string expected) => Assert.Equal(expected, Evaluate(text, Document));

    [Theory]
    [InlineData("\"items\"#$i.{'i': $i, 'id': id}", """[{"i":0,"id":1},{"i":1,"id":2}]""")]
    [InlineData("\"items\"@$v.$v.id", "[1,2]")]
    [InlineData("items.\"id\"#$i.$i", "[0,0]")]
    public void A_text_whose_index_or_item_is_bound_is_a_name(string text, string expected) => Assert.Equal(expected, Evaluate(text, Document));

    [Fact]
    public void A_number_whose_index_is_bound_is_no_step() => Assert.Equal("S0213", Fails("items.2#$i").Code);

    [Theory]
    [InlineData("[{'a': 1}, {'a': 2}][a = 2].a", "Undefined")]
    [InlineData("['ab'][0].$length($)", "[1,1]")]
    [InlineData("([{'a': 1}, {'a': 2}])[a = 2].a", "2")]
    [InlineData("[{'a': 1}, {'a': 2}].a", "[1,2]")]
    public void A_constructor_of_which_a_predicate_leaves_one_item_begins_no_path(string text, string expected) => Assert.Equal(expected, Evaluate(text));

    [Theory]
    [InlineData("($keys ~> $exists)(2)", "false")]
    [InlineData("$map([1,2], $keys ~> $join)", "Undefined")]
    public void Between_two_chained_functions_a_sequence_collapses(string text, string expected) => Assert.Equal(expected, Evaluate(text));

    [Theory]
    [InlineData("$filter([12, 30, 21], /2/)", "12")]
    [InlineData("$map([false], /(l)/).groups", "[\"l\"]")]
    [InlineData("$single(['b', 'a', 'b'], /b/)", "\"b\"")]
    [InlineData("$replace('ab', /a/, function($m) { $string($m) })", "\"{\\\"match\\\":\\\"a\\\",\\\"start\\\":0,\\\"end\\\":1,\\\"groups\\\":[],\\\"next\\\":\\\"\\\"}b\"")]
    [InlineData("$replace('aaa', /x*/, '$1', 1)", "D1004")]
    [InlineData("$split('a1b2c', /[0-9]/, 2)", "[\"a\",\"b\"]")]
    [InlineData("$match('aXbX', /X/, 1).index", "1")]
    public void A_pattern_is_a_function_of_any_value(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("$clone({'a': 0.1 + 0.2})", """{"a":0.3}""")]
    [InlineData("{'a': 0.1 + 0.2} ~> |$|{'b': 0.1 + 0.2}|", """{"a":0.3,"b":0.30000000000000004}""")]
    public void A_copy_has_numbers_of_15_digits(string text, string expected) => Assert.Equal(expected, Evaluate(text));

    [Fact]
    public void A_text_that_is_evaluated_at_a_functions_end_has_its_context() => Assert.Equal("[1,2]", Evaluate("function() { $eval('items.id') }()", Document));

    [Fact]
    public void A_comparator_that_gives_an_array_says_yes() => Assert.Equal("[1,null]", Evaluate("$sort([null, 1], function($v) { [$v] })"));

    [Theory]
    [InlineData("$formatNumber(1, '0e')", "D3093")]
    [InlineData("$formatNumber(1, 'Hello')", "D3093")]
    [InlineData("$formatNumber(1, '-1.5e3')", "D3093")]
    [InlineData("$formatNumber(100, '#e0')", "\"1.e2\"")]
    [InlineData("$parseInteger('xii', 'I')", "\"NaN\"")]
    [InlineData("$parseInteger('XII', 'i')", "12")]
    [InlineData("$parseInteger('and', 'w')", "\"NaN\"")]
    [InlineData("$parseInteger('one hundred and two', 'w')", "102")]
    [InlineData("$formatInteger(100, 'order104')", "\"order100\"")]
    [InlineData("$formatInteger(-1, ' 3 ')", "\"- 1 \"")]
    [InlineData("$round(1.25, 1.5)", "\"NaN\"")]
    public void Pictures_of_numbers(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("$toMillis('MARCH 27 2018', '[MNn] [D] [Y]')", "D3136")]
    [InlineData("$toMillis('18', '[Y01]')", "-1640995200000")]
    [InlineData("$toMillis('2018-W13', '[Y]-W[W]')", "1514764800000")]
    [InlineData("$toMillis('W13', 'W[W]')", "D3136")]
    [InlineData("$toMillis('2018-086', '[Y]-[d001]')", "1522108800000")]
    [InlineData("$toMillis('2018 -05:30', '[Y] [Z]')", "1514781000000")]
    [InlineData("$fromMillis(1204243200000, '[D,1-4]')", "\"29\"")]
    [InlineData("$fromMillis(0, '[z01:01t]')", "\"Z\"")]
    [InlineData("$fromMillis(0, '[Z010101t]')", "D3134")]
    [InlineData("$fromMillis(0, '[-1]')", "\"undefined\"")]
    [InlineData("$fromMillis(1000000000000000)", "\"3658-09-27T01:46:40.000Z\"")]
    [InlineData("$fromMillis(-1.5, '[f001]', '+0100')", "\"998\"")]
    public void Pictures_of_dates(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("function($x)<a<>>{ $x }([1])", "T0412")]
    [InlineData("function($x)<a<>>{ $x }([])", "[]")]
    public void An_empty_item_type_takes_an_empty_array_only(string text, string expected) => Assert.Equal(expected, Outcome(text));
}
