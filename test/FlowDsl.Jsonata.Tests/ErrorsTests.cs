using static FlowDsl.Jsonata.Tests.Evaluating;

namespace FlowDsl.Jsonata.Tests;

public sealed class ErrorsTests
{
    [Theory]
    [InlineData("1 + 'a'", "T2002", 2, "The right side of the \"+\" operator must evaluate to a number")]
    [InlineData("$sum('a')", "T0412", 4, "Argument 1 of function \"sum\" must be an array of \"numbers\"")]
    [InlineData("$substring('a', 'b')", "T0410", 10, "Argument 2 of function \"substring\" does not match function signature")]
    [InlineData("$nope()", "T1006", 5, "Attempted to invoke a non-function")]
    [InlineData("sum([1])", "T1005", 3, "Attempted to invoke a non-function. Did you mean $sum?")]
    [InlineData("'a' < 1", "T2009", 4, "The values \"a\" and 1 either side of operator \"<\" must be of the same data type")]
    [InlineData("$error('my own')", "D3137", 6, "my own")]
    [InlineData("$number('x')", "D3030", 7, "Unable to cast value to a number: \"x\"")]
    [InlineData("[1, 2", "S0203", 5, "Expected \"]\" before end of expression")]
    [InlineData("a b", "S0201", 2, "Syntax error: \"b\"")]
    [InlineData("1 +", "S0207", 3, "Unexpected end of expression")]
    [InlineData("a ! b", "S0204", 2, "Unknown operator: \"!\"")]
    [InlineData("a 018", "S0201", 2, "Syntax error: \"0\"")]
    [InlineData("(1).(2 'x", "S0101", 9, "String literal must be terminated by a matching quote")]
    [InlineData("'a' ~> |a|{}|", "T0410", -1, "Argument 1 of function undefined does not match function signature")]
    [InlineData("$power(1, missing)", "D3061", 6, "The power function has resulted in a value that cannot be represented as a JSON number: base=1, exponent=undefined")]
    [InlineData("x := 1", "S0212", 0, "The left side of := must be a variable name (start with $)")]
    [InlineData("/(/", "S0302", 3, "No terminating / in regular expression")]
    public void An_error_has_the_references_code_and_message_and_a_place(string text, string code, int position, string message)
    {
        var fault = Fails(text);
        Assert.Equal((code, position, message), (fault.Code, fault.Position, fault.Message));
    }

    [Theory]
    [InlineData("-[1..10000000]")]
    [InlineData("-[1/0, 0/0]")]
    [InlineData("-[function($x) { $x }]")]
    public void A_value_that_cannot_be_shown_is_cut_and_hides_no_error(string text)
    {
        var fault = Fails(text);
        Assert.Equal("D1002", fault.Code);
        Assert.InRange(fault.Message.Length, 0, 1100);
    }

    [Fact]
    public void A_regular_expression_that_is_none_is_an_error_of_the_text() => Assert.Equal("S0201", Fails("$match('a', /a{2,1}/)").Code);

    [Theory]
    [InlineData("$round(1.5, 1e300)", "\"NaN\"")]
    [InlineData("$substring('abc', -1e300, 1e300)", "\"abc\"")]
    [InlineData("$formatInteger(4, 'w')", "\"four\"")]
    [InlineData("$parseInteger('x', '0')", "\"NaN\"")]
    [InlineData("$parseInteger('-1.5', '0')", "-1")]
    [InlineData("$parseInteger('+12th', '0')", "12")]
    [InlineData("$parseInteger('0x1F', '0')", "31")]
    [InlineData("$parseInteger('some', 'w')", "\"NaN\"")]
    [InlineData("$base64encode('\ud83d\ude00x')", "\"PQB4\"")]
    [InlineData("$replace('a', 'b', function($m) { 1 })", "\"a\"")]
    [InlineData("$lowercase('\u039f\u0394\u039f\u03a3 \u03a3\u0391')", "\"\u03bf\u03b4\u03bf\u03c2 \u03c3\u03b1\"")]
    [InlineData("[[1]]^($)", "[1]")]
    [InlineData("(1)[[-1,0]]", "[1,1]")]
    [InlineData("[missing]#$i[$i=1].a", "Undefined")]
    [InlineData("$zip(1, 2)", "[[1,2]]")]
    public void Absurd_arguments_have_a_value_all_the_same(string text, string expected) => Assert.Equal(expected, Evaluate(text));

    [Theory]
    [InlineData("$fromMillis(1e300)", "D1001")]
    [InlineData("$toMillis('99999999999999999999', '[Y]')", "D3110")]
    [InlineData("$toMillis('2018-13-01')", "D3110")]
    [InlineData("$fromMillis(0, '[Y')", "D3135")]
    [InlineData("$formatInteger(1e300, 'I')", "D1001")]
    [InlineData("$formatNumber(1/0, '0')", "D1001")]
    public void Absurd_arguments_are_errors_with_a_code(string text, string code) => Assert.Equal(code, Fails(text).Code);
}
