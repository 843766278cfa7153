using static FlowDsl.Jsonata.Tests.Evaluating;

namespace FlowDsl.Jsonata.Tests;

/// <summary>What the reference implementation makes of values that JSON has not, of nothing, and of half characters.</summary>
public sealed class OddValuesTests
{
    private const string Document = """{"a":1,"b":"text","items":[{"id":1,"name":"x"},{"id":2,"name":"y"}]}""";

    [Theory]
    [InlineData("$abs(-1/0)", "\"Infinity\"")]
    [InlineData("$floor(1/0)", "\"Infinity\"")]
    [InlineData("$round(1/0)", "\"Infinity\"")]
    [InlineData("$sqrt(1/0)", "\"Infinity\"")]
    [InlineData("$sum([1/0])", "\"Infinity\"")]
    [InlineData("$average([1/0, 1])", "\"Infinity\"")]
    [InlineData("$formatBase(1/0, 2)", "\"Infinity\"")]
    [InlineData("$formatBase(0/0, 2)", "\"NaN\"")]
    public void Infinity_goes_through_functions_of_numbers(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("-(0/0)", "D1002")]
    [InlineData("$type(1/0)", "D1001")]
    [InlineData("$sort([1, 1/0])", "D1001")]
    [InlineData("$sort([0/0, 1])", "D3070")]
    public void Infinity_and_NaN_are_no_numbers_to_those_who_ask(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("$round(1.5, 0/0)", "2")]
    [InlineData("$round(0, -400)", "0")]
    [InlineData("$round(1e300, 36)", "\"NaN\"")]
    [InlineData("$round(5, 1e21)", "\"NaN\"")]
    [InlineData("$round(0, 400)", "0")]
    public void Places_that_are_beyond_a_number_make_it_none(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Fact]
    public void A_radix_that_is_no_number_is_out_of_range() => Assert.Equal("D3100", Outcome("$formatBase(10, 0/0)"));

    [Theory]
    [InlineData("$spread([[]])", "[]")]
    [InlineData("$spread([[], []])", "[]")]
    [InlineData("$spread([])", "Undefined")]
    [InlineData("$spread(items.{'a': $x})", "[]")]
    public void Spreading_nothing_gives_nothing_and_spreading_empty_arrays_an_empty_array(string text, string expected) => Assert.Equal(expected, Outcome(text, Document));

    [Theory]
    [InlineData("$decodeUrl('\\ud83d%41') = '\\ud83dA'", "true")]
    [InlineData("$decodeUrlComponent('%F0%9F%98%80\\ud83d') = '\\ud83d\\ude00\\ud83d'", "true")]
    [InlineData("$decodeUrl('%2F%C3%A9')", "\"%2Fé\"")]
    [InlineData("$decodeUrl('%C3é')", "D3140")]
    public void Half_a_character_is_decoded_as_it_is(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("a{'k': 1}.%.$x[1]", "{}")]
    [InlineData("items@$v.nope[0]{'p': $v}", "{}")]
    [InlineData("items@$v.$v[1]{'p': $v.id}", "{\"p\":2}")]
    public void An_index_that_names_no_tuple_leaves_none(string text, string expected) => Assert.Equal(expected, Outcome(text, Document));

    [Theory]
    [InlineData("$lowercase('\u00c0\u0130\u03a3')", "\"\u00e0i\u0307\u03c2\"")]
    [InlineData("$lowercase('\u03a3\u0130\u03a3A')", "\"\u03c3i\u0307\u03c3a\"")]
    public void A_final_sigma_is_one_beside_a_letter_that_becomes_two(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("$uppercase('\u0131\u1e96\u1f80\u1fb3\ufb13')", "\"IH\u0331\u1f08\u0399\u0391\u0399\u0544\u0546\"")]
    [InlineData("$uppercase('\u0390\u00df\u0149')", "\"\u0399\u0308\u0301SS\u02bcN\"")]
    [InlineData("$match('\u1f80\u1f88', /\u1f88/i).match", "\"\u1f88\"")]
    public void A_letter_becomes_as_many_as_Unicode_says(string text, string expected) => Assert.Equal(expected, Outcome(text));
}
