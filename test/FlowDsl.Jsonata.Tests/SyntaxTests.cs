using static FlowDsl.Jsonata.Tests.Evaluating;

namespace FlowDsl.Jsonata.Tests;

/// <summary>Of what is wrong with a text the reference implementation tells one thing, and so do we.</summary>
public sealed class SyntaxTests
{
    [Theory]
    [InlineData("a.null.b.", "S0213")]
    [InlineData("1.a =", "S0213")]
    [InlineData("1.", "S0207")]
    [InlineData("1.-", "S0207")]
    [InlineData("a{b: 1}{c: 2} and", "S0210")]
    [InlineData("a{b: %.c}{d: %.%.e}", "S0210")]
    public void What_is_wrong_with_a_path_is_told_before_an_operand_that_is_missing(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("$a.1 := 2", "S0212")]
    [InlineData("$a[0] := 1", "S0212")]
    [InlineData("$a{'b': 1} := 1", "S0212")]
    [InlineData("$a@$b := 1", "S0212")]
    [InlineData("$a[] := 1", "1")]
    [InlineData("function($x{'a': 1}) { $x }", "S0208")]
    [InlineData("function($x[0]) { $x }", "S0208")]
    public void Only_a_variable_on_which_nothing_hangs_can_be_bound(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("\"\\u1", "S0101")]
    [InlineData("\"\\u", "S0104")]
    [InlineData("\"\\u1\"", "S0104")]
    public void A_text_that_ends_within_an_escape_lacks_its_quote(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("($f := function($x) { $x }; f(1))", "T1005")]
    [InlineData("($f := 0; f(1))", "T1006")]
    [InlineData("($f := function($x) { $x }; f(?))", "T1007")]
    [InlineData("($f := 0; f(?))", "T1008")]
    public void A_function_of_ones_own_that_lacks_its_sign_is_named(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("x := 1", "S0212", "x")]
    [InlineData("2 := 1", "S0212", "2")]
    [InlineData("$a[1] := 3", "S0212", "[")]
    [InlineData("$a{'b': 1} := 3", "S0212", "{")]
    [InlineData("function(x) { 1 }", "S0208", "x")]
    [InlineData("function($x, 1 + 2) { 1 }", "S0208", "+")]
    [InlineData("2()", "T1006", "2")]
    [InlineData("true(?)", "T1008", "true")]
    [InlineData("$replace('a', /.*?/, 'x')", "D1004", "replace")]
    public void An_error_names_the_word_at_fault(string text, string code, string token)
    {
        var fault = Fails(text);
        Assert.Equal((code, token), (fault.Code, fault.Token));
    }
}
