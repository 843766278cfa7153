using FlowDsl.Asl.Intrinsics;
using FlowDsl.Asl.Paths;
using FlowDsl.Asl.Tests.Profile;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Tests.Intrinsics;

public class IntrinsicCallTests
{
    private static JsonataValue Evaluate(string call, string input = "{}") =>
        IntrinsicCall.Parse(call).Evaluate(path => path.Select(JsonataValue.Parse(input)), new FixedHost());

    [Theory]
    [InlineData("States.Array()", "[]")]
    [InlineData("States.Array('a', 1.50, true, null, $.x)", """["a",1.50,true,null,{"y":[1]}]""")]
    [InlineData("States.ArrayPartition($.n, 4)", "[[1,2,3,4],[5,6,7,8],[9]]")]
    [InlineData("States.ArrayPartition($.n, 8.5)", "[[1,2,3,4,5,6,7,8,9]]")]
    [InlineData("States.ArrayPartition(States.Array(), 3)", "[]")]
    [InlineData("States.ArrayContains($.n, 5)", "true")]
    [InlineData("States.ArrayContains(States.Array($.x), $.x)", "true")]
    [InlineData("States.ArrayContains(States.Array('5'), 5)", "false")]
    [InlineData("States.ArrayRange(1, 9, 2)", "[1,3,5,7,9]")]
    [InlineData("States.ArrayRange(1, 9, 9)", "[1]")]
    [InlineData("States.ArrayRange(9, 1, -4)", "[9,5,1]")]
    [InlineData("States.ArrayRange(1, 9, -1)", "[]")]
    [InlineData("States.ArrayRange(3, 3, -1)", "[3]")]
    [InlineData("States.ArrayRange(0, 999, 1.2)", null)]
    [InlineData("States.ArrayGetItem($.n, 5)", "6")]
    [InlineData("States.ArrayLength($.n)", "9")]
    [InlineData("States.ArrayUnique(States.Array(1, 2, 1.0, '1', 2, $.x, $.x))", """[1,2,"1",{"y":[1]}]""")]
    [InlineData("States.Base64Encode('Data to encode ü')", "\"RGF0YSB0byBlbmNvZGUgw7w=\"")]
    [InlineData("States.Base64Decode('RGF0YSB0byBlbmNvZGUgw7w=')", "\"Data to encode ü\"")]
    [InlineData("States.Hash('input data', 'SHA-1')", "\"aaff4a450a104cd177d28d18d74485e8cae074b7\"")]
    [InlineData("States.JsonMerge(States.StringToJson('{\"a\":{\"b\":1},\"c\":2}'), States.StringToJson('{\"a\":{\"d\":3}}'), false)", """{"a":{"d":3},"c":2}""")]
    [InlineData("States.JsonToString($.x)", """
        "{\"y\":[1]}"
        """)]
    [InlineData("States.MathAdd(1.5, -1.5)", "1")]
    [InlineData("States.MathAdd(-2.5, 0)", "-2")]
    [InlineData("States.MathAdd(0.49999999999999994, 0)", "0")]
    [InlineData("States.MathAdd(-0.5, -0.5)", "0")]
    [InlineData("States.MathAdd(2147483647, 2147483647)", "4294967294")]
    [InlineData("States.StringSplit('This.is+a,test=string', '.+,=')", """["This","is","a","test","string"]""")]
    [InlineData("States.StringSplit(', , ,', ',')", """[" "," "]""")]
    [InlineData("States.StringSplit('a😀b🙂c', '🙂')", """["a😀b","c"]""")]
    [InlineData("States.StringSplit('a b', '')", """["a b"]""")]
    [InlineData("States.StringToJson(' ')", "null")]
    [InlineData("States.StringToJson('-0')", "0")]
    [InlineData("States.StringToJson('[1, {\"a\": null}]')", """[1,{"a":null}]""")]
    [InlineData("States.UUID()", "\"00010203-0405-4607-8809-0a0b0c0d0e0f\"")]
    [InlineData("  States.Format( 'a' ) ", "\"a\"")]
    public void Each_function_does_what_the_service_does(string call, string? expected)
    {
        var value = Evaluate(call, """{"n":[1,2,3,4,5,6,7,8,9],"x":{"y":[1]}}""");

        if (expected is not null) Assert.Equal(expected, value.ToJson());
    }

    [Theory]
    [InlineData("'Hello {}!', 'you'", "Hello you!")]
    [InlineData("'{}{}', 1, 1.10", "11.10")]
    [InlineData("'{} {} {}', true, null, 'x'", "true null x")]
    [InlineData(@"'it\'s \{\} \\ {}', 'x'", @"it's {} \ x")]
    [InlineData("'{\"a\": {}}', 1", "{\"a\": 1}")]
    [InlineData("'{}', $.o", "{Arg1=1, Arg2=[], Arg3={a=text, b=null}}")]
    [InlineData("'{}', $.a", "[1, text, {x=true}]")]
    [InlineData("$.template, 'Pikachu'", "It's Pikachu!")]
    public void Format_prints_as_Java_does(string arguments, string expected) => Assert.Equal(
        expected,
        Evaluate($"States.Format({arguments})", """{"o":{"Arg1":1,"Arg2":[],"Arg3":{"a":"text","b":null}},"a":[1,"text",{"x":true}],"template":"It's {}!"}""").AsString());

    [Theory]
    [InlineData("States.Format('{}')", "The template has 1 placeholders, and there are 0 arguments for them")]
    [InlineData("States.Format('a', 1)", "The template has 0 placeholders, and there are 1 arguments for them")]
    [InlineData("States.Format($.n, 1)", "Argument 1 must be a string")]
    [InlineData("States.StringToJson('{a')", "Argument 1 must be a string that is valid JSON")]
    [InlineData("States.StringToJson(1)", "Argument 1 must be a string")]
    [InlineData("States.ArrayGetItem($.n, 2)", "Index 2 out of bounds for length 2")]
    [InlineData("States.ArrayGetItem($.n, -1)", "Index -1 out of bounds for length 2")]
    [InlineData("States.ArrayLength('abc')", "Argument 1 must be an array")]
    [InlineData("States.ArrayPartition($.n, 0)", "Argument 2 must be a positive integer")]
    [InlineData("States.ArrayRange(1, 9, 0)", "Argument 3 must be an integer other than 0")]
    [InlineData("States.ArrayRange(0, 1000, 1)", "The array would have more than 1000 items")]
    [InlineData("States.MathAdd(2147483648, 1)", "Argument 1 must be an integer from -2147483648 to 2147483647")]
    [InlineData("States.MathAdd('1', 1)", "Argument 1 must be a number")]
    [InlineData("States.MathRandom(2, 2)", "The start number must be less than the end number")]
    [InlineData("States.Hash('a', 'sha-1')", "Argument 2 must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512")]
    [InlineData("States.Base64Decode('*')", "Argument 1 must be a Base64-encoded string")]
    [InlineData("States.Base64Encode($.long)", "Argument 1 must be at most 10000 characters long")]
    [InlineData("States.JsonMerge($, $, true)", "Argument 3 must be false: objects are merged at their first level only")]
    [InlineData("States.JsonMerge($.n, $, false)", "Argument 1 must be an object")]
    [InlineData("States.Array(States.ArrayLength(1))", "Argument 1 must be an array")]
    public void What_a_function_cannot_work_with_fails_naming_the_whole_call(string call, string reason)
    {
        var input = $$"""{"n":[1,2],"long":"{{new string('a', 10_001)}}"}""";

        Assert.Equal($"The function '{call}' had the following error: {reason}", Assert.Throws<IntrinsicFailedException>(() => Evaluate(call, input)).Message);
    }

    [Fact]
    public void A_path_that_selects_nothing_is_the_callers_to_report() =>
        Assert.Equal("No results for path: $['no']", Assert.Throws<PathNotFoundException>(() => Evaluate("States.Array($.no)")).Message);

    [Fact]
    public void Paths_are_resolved_by_where_they_begin()
    {
        var call = IntrinsicCall.Parse("States.Array($.a, $$.Execution['Na,)me'], States.Array($v[0]), $.b[?(@.c == ')')])");

        Assert.Equal(["$.a", "$$.Execution['Na,)me']", "$v[0]", "$.b[?(@.c == ')')]"], call.Paths.Select(path => path.Text));
        Assert.Equal("""["Input","Context",["Variable"],"Input"]""", call.Evaluate(path => JsonataValue.From(path.Root.ToString()), new FixedHost()).ToJson());
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("$.a", 0)]
    [InlineData("States.Default('a')", 0)]
    [InlineData("States.format('a')", 0)]
    [InlineData("States.UUID", 11)]
    [InlineData("States.UUID(", 12)]
    [InlineData("States.UUID() x", 14)]
    [InlineData("States.UUID(1)", 14)]
    [InlineData("States.Array(1,)", 15)]
    [InlineData("States.Array(1 2)", 15)]
    [InlineData("States.Array(\"a\")", 13)]
    [InlineData("States.Array('a)", 13)]
    [InlineData("States.Array(1-)", 13)]
    [InlineData("States.Array($.)", 2)]
    [InlineData(@"States.Format('He said, \""Hello\""')", 25)]
    [InlineData(@"States.Format('a\n')", 17)]
    [InlineData("States.MathAdd(1)", 17)]
    public void What_is_no_call_is_named_with_its_position(string text, int position)
    {
        Assert.Equal(position, Assert.Throws<IntrinsicSyntaxException>(() => IntrinsicCall.Parse(text)).Position);
        Assert.False(IntrinsicCall.TryParse(text, out _, out var problem));
        Assert.Contains($"at position {position} of", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_functions_can_be_nested_and_no_eleventh()
    {
        Assert.Equal(10, Depth(Evaluate(Nested(10))));
        Assert.Throws<IntrinsicSyntaxException>(() => IntrinsicCall.Parse(Nested(11)));
        Assert.Throws<IntrinsicSyntaxException>(() => IntrinsicCall.Parse(Nested(100_000)));
    }

    [Fact]
    public void A_random_number_lies_between_start_and_end_and_a_seed_fixes_it()
    {
        var drawn = Enumerable.Range(0, 200).Select(seed => Evaluate($"States.MathRandom(-3, 4, {seed})").AsNumber()).ToList();

        Assert.Equal([-3, -2, -1, 0, 1, 2, 3], drawn.Distinct().Order());
        Assert.Equal(drawn[7], Evaluate("States.MathRandom(-3, 4, 7)").AsNumber());
        Assert.InRange(Evaluate("States.MathRandom(12.5, 44.51)").AsNumber(), 13, 44);
    }

    [Fact]
    public void A_long_array_is_made_unique_in_one_go()
    {
        var input = "[" + string.Join(',', Enumerable.Range(0, 60_000).Select(i => $$"""{"a":{{i % 30_000}}}""")) + "]";

        Assert.Equal(30_000, Evaluate("States.ArrayUnique($)", input).Count);
    }

    private static string Nested(int levels) => string.Concat(Enumerable.Repeat("States.Array(", levels)) + new string(')', levels);

    private static int Depth(JsonataValue value) => value.Kind is JsonataKind.Array ? 1 + (value.Count > 0 ? Depth(value[0]) : 0) : 0;
}
