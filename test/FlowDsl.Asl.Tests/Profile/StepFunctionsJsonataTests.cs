using System.Text.Json;
using FlowDsl.Asl.Profile;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Tests.Profile;

public sealed class StepFunctionsJsonataTests
{
    [Theory]
    [InlineData("$states.input.items[price > 3].name")]
    [InlineData("[$states.input.xs[$ > 2]]")]
    [InlineData("$states.input.xs^(>price).{ 'n': name }")]
    [InlineData("$states.input.orders{ id: $sum(price) }")]
    [InlineData("$map($states.result, function($v) { $v = 1 ? 'pass' : 'failed' })")]
    [InlineData("$states.context.Execution.Id & $name")]
    [InlineData("$states")]
    public void What_the_service_runs_is_accepted(string text) => Assert.Empty(StepFunctionsJsonata.Check(text));

    [Theory]
    [InlineData("phone", "Reference to 'phone' at the top level is not supported.")]
    [InlineData("1 + $", "Reference to '$' at the top level is not supported.")]
    [InlineData("$$.a", "Reference to '$$' is not supported.")]
    [InlineData("$states.input.xs[$$.a = 1]", "Reference to '$$' is not supported.")]
    [InlineData("function($x){ b }", "Reference to 'b' at the top level is not supported.")]
    [InlineData("{ 'a': b.c }", "Reference to 'b' at the top level is not supported.")]
    [InlineData("*", "Reference to '*' at the top level is not supported.")]
    [InlineData("$states.inputt.a", "Field '$states.inputt' does not exist.")]
    [InlineData("$eval('1')", "Function '$eval' is not supported.")]
    [InlineData("($states := {'input': 5}; $states.input)", "Assignment to '$states' is not supported.")]
    [InlineData("$states.input.xs@$states.{ 'n': n }", "Assignment to '$states' is not supported.")]
    [InlineData("$states.input.xs#$states.{ 'n': n }", "Assignment to '$states' is not supported.")]
    [InlineData("$states.input.xs[n = 1]#$states.{ 'n': n }", "Assignment to '$states' is not supported.")]
    [InlineData("function($states){ $states.foo }({ 'foo': 1 })", "Assignment to '$states' is not supported: no parameter has this name.")]
    public void What_the_service_lacks_is_unsupported(string text, string message)
    {
        var problem = Assert.Single(StepFunctionsJsonata.Check(text));
        Assert.Equal((JsonataProblem.Unsupported, message), (problem.Code, problem.Message));
    }

    [Theory]
    [InlineData("", "Unexpected end of expression")]
    [InlineData("[1, 2", "Expected \"]\" before end of expression")]
    [InlineData("$f(1 2)", "Expected \")\", got \"2\"")]
    [InlineData("[1:2]", "Expected \"]\", got \":\"")]
    [InlineData("'abc", "String literal must be terminated by a matching quote")]
    [InlineData("$contains('a', /b)", "No terminating / in regular expression")]
    public void What_does_not_parse_is_invalid(string text, string message)
    {
        var problem = Assert.Single(StepFunctionsJsonata.Check(text));
        Assert.Equal((JsonataProblem.Invalid, message), (problem.Code, problem.Message));
    }

    [Theory]
    [InlineData("$x ?? 1")]
    [InlineData("$x ?: 1")]
    public void The_operators_of_2_1_are_syntax_errors(string text) =>
        Assert.Equal(JsonataProblem.Invalid, Assert.Single(StepFunctionsJsonata.Check(text)).Code);

    [Theory]
    [InlineData("$states.result", StatesMembers.InputAndContext, false)]
    [InlineData("$states.result", StatesMembers.Result, true)]
    [InlineData("$states.errorOutput.Error", StatesMembers.Result, false)]
    [InlineData("$states.errorOutput.Error", StatesMembers.ErrorOutput, true)]
    public void Result_and_error_are_readable_in_their_places(string text, StatesMembers readable, bool accepted) =>
        Assert.Equal(accepted, StepFunctionsJsonata.Check(text, readable).Count == 0);

    [Fact]
    public void All_problems_are_told_in_the_order_of_the_text()
    {
        var fault = Assert.Throws<JsonataProblemException>(() => StepFunctionsJsonata.Parse("a + $$ + $states.x"));
        Assert.Equal([0, 4, 17], fault.Problems.Select(p => p.Position));
        Assert.Equal("UNSUPPORTED_JSONATA_EXPRESSION: Reference to 'a' at the top level is not supported.", fault.Message);
    }

    [Theory]
    [InlineData("$partition([1, 2, 3], 2)", "[[1,2],[3]]")]
    [InlineData("$partition([0], 5)", "[[0]]")]
    [InlineData("$partition([1, 2, 3], 2.9)", "[[1,2],[3]]")]
    [InlineData("$partition([1, 2], 0)", null)]
    [InlineData("$partition([], 2)", null)]
    [InlineData("$range(0, 10, 3)", "[0,3,6,9]")]
    [InlineData("$range(3, 1, -1)", "[3,2,1]")]
    [InlineData("$range(1, 9, 9)", "1")]
    [InlineData("$range(1, 9)", null)]
    [InlineData("$range(1, 9, -1)", null)]
    [InlineData("$range(1, 9, 0)", null)]
    [InlineData("$count($range(1, 360145, 1))", "360145")]
    [InlineData("$hash('abc', 'MD5')", "\"900150983cd24fb0d6963f7d28e17f72\"")]
    [InlineData("$hash('abc', 'SHA-256')", "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"")]
    [InlineData("$hash('abc')", null)]
    [InlineData("$parse('{\"a\": [1.50, null]}')", "{\"a\": [1.50, null]}")]
    [InlineData("$random(7) = $random(7)", "true")]
    [InlineData("$random(7) = $random(8)", "false")]
    [InlineData("$now()", "\"2024-02-29T12:30:45.678Z\"")]
    [InlineData("$millis()", "1709209845678")]
    [InlineData("$uuid()", "\"00010203-0405-4607-8809-0a0b0c0d0e0f\"")]
    public void The_functions_of_the_service_answer(string text, string? expected)
    {
        var value = Evaluate(text);
        Assert.Equal(expected, value.Kind is JsonataKind.Undefined ? null : value.ToString());
    }

    [Theory]
    [InlineData("$range(1, 360146, 1)", "U1002")]
    [InlineData("$hash('abc', 'sha-256')", "T0410")]
    [InlineData("$parse('{')", "D3137")]
    [InlineData("($f := 5; $f())", "T1006")]
    [InlineData("($f := function($n) { 1 + $f($n) }; $f(1))", "U1001")]
    public void Faults_carry_the_codes_that_the_service_shows(string text, string code) =>
        Assert.Equal(code, Assert.Throws<JsonataException>(() => Evaluate(text)).Code);

    [Fact]
    public void The_document_of_the_state_is_read_where_it_lies()
    {
        using var input = JsonDocument.Parse("""{"items": [{"price": 5, "name": "a"}, {"price": 1, "name": "b"}], "total": 12.50}""");
        var states = JsonataValue.Object([new("input", JsonataValue.From(input.RootElement))]);

        var result = StepFunctionsJsonata.Parse("{ 'names': [$states.input.items[price > 3].name], 'total': $states.input.total }")
            .Evaluate(default, new Dictionary<string, JsonataValue> { ["states"] = states });

        Assert.Equal("""{"names":["a"],"total":12.50}""", result.ToString());
    }

    private static JsonataValue Evaluate(string text) =>
        StepFunctionsJsonata.Parse(text).Evaluate(default, limits: StepFunctionsJsonata.Limits, host: new FixedHost());
}
