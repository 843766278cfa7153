namespace FlowDsl.Jsonata.Tests;

public sealed class HostFunctionsTests
{
    [Theory]
    [InlineData("1 + $broken()", 11)]
    [InlineData("(1; $broken())", 11)]
    [InlineData("$map([1], $broken)", 4)]
    [InlineData("1 ~> $broken", -1)]
    public void What_a_function_throws_is_an_error_of_the_expression(string text, int position)
    {
        var thrown = new KeyNotFoundException("no such order");
        var fault = Fails(new JsonataFunction("broken", "<x?:x>", (_, _) => throw thrown), text);
        Assert.Equal(("U1003", "broken", "Function \"broken\" failed: KeyNotFoundException: no such order"), (fault.Code, fault.Token, fault.Message));
        Assert.Same(thrown, fault.InnerException);
        Assert.Equal(position, fault.Position);
    }

    [Fact]
    public void A_value_that_a_function_reads_as_another_type_is_an_error_of_the_expression() =>
        Assert.Equal("U1003", Fails(new JsonataFunction("length", "<x:s>", (a, _) => JsonataValue.From(a[0].AsString())), "$length(1)").Code);

    [Fact]
    public void A_function_that_is_bound_as_a_variable_fails_in_the_same_way()
    {
        var function = JsonataValue.From(new JsonataFunction("broken", "<:x>", (_, _) => throw new InvalidOperationException()));
        var bindings = new Dictionary<string, JsonataValue> { ["mine"] = function };
        Assert.Equal("U1003", Assert.Throws<JsonataException>(() => JsonataExpression.Parse("$mine()").Evaluate(default, bindings)).Code);
    }

    [Fact]
    public void What_a_function_says_itself_is_what_the_caller_sees() =>
        Assert.Equal("D9001", Fails(new JsonataFunction("broken", "<:x>", (_, _) => throw JsonataCall.Fail("D9001", "no rate")), "$broken()").Code);

    [Fact]
    public void A_function_that_is_cancelled_cancels_the_evaluation() =>
        Assert.Throws<OperationCanceledException>(() => Evaluate(new JsonataFunction("wait", "<:x>", (_, _) => throw new OperationCanceledException()), "$wait()"));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("$f")]
    [InlineData("a.b")]
    [InlineData("a-b")]
    [InlineData("f(")]
    [InlineData("a/*")]
    public void A_name_that_no_expression_can_call_is_refused(string name) =>
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => new JsonataFunction(name, "<:n>", One)).ParamName);

    [Theory]
    [InlineData("f")]
    [InlineData("my_function2")]
    [InlineData("größe")]
    [InlineData("and")]
    public void Any_other_name_can_be_called(string name) => Assert.Equal("1", Evaluate(new JsonataFunction(name, "<:n>", One), $"${name}()"));

    [Theory]
    [InlineData("n-n", 0)]
    [InlineData("", 0)]
    [InlineData("<", 1)]
    [InlineData("<n", 2)]
    [InlineData("<q>", 1)]
    [InlineData("<N>", 1)]
    [InlineData("<n n>", 2)]
    [InlineData("<n,n>", 2)]
    [InlineData("<n:n:n>", 4)]
    [InlineData("<n:nn>", 4)]
    [InlineData("<n:>", 3)]
    [InlineData("<-n>", 1)]
    [InlineData("<?>", 1)]
    [InlineData("<n-->", 3)]
    [InlineData("<()>", 2)]
    [InlineData("<(sn>", 4)]
    [InlineData("<(s-)>", 3)]
    [InlineData("<a<q>>", 3)]
    [InlineData("<a<n>", 5)]
    [InlineData("<n>>", 3)]
    [InlineData("<n> ", 3)]
    [InlineData("<s<n>>", 2)]
    public void A_signature_that_is_malformed_is_refused_where_it_is(string signature, int position)
    {
        var fault = Assert.Throws<JsonataException>(() => new JsonataFunction("f", signature, One));
        Assert.Equal(("S0401", position), (fault.Code, fault.Position));
    }

    [Fact]
    public void A_choice_of_types_with_parameters_is_refused_as_the_reference_does() =>
        Assert.Equal("S0402", Assert.Throws<JsonataException>(() => new JsonataFunction("f", "<(a<n>s)>", One)).Code);

    [Fact]
    public void A_signature_that_nests_without_end_is_refused()
    {
        var signature = string.Concat(Enumerable.Repeat("<a", 1_000_000)) + new string('>', 1_000_000);
        Assert.Equal("U1001", Assert.Throws<JsonataException>(() => new JsonataFunction("f", signature, One)).Code);
    }

    [Theory]
    [InlineData("<>")]
    [InlineData("<:n>")]
    [InlineData("<s-(sf)(sf)n?:s>")]
    [InlineData("<s-f<s:o>n?:a<o>>")]
    [InlineData("<a<s>s?:s>")]
    [InlineData("<a<a<n>>+:a<a<n>>>")]
    [InlineData("<(nsb)-:n>")]
    [InlineData("<x-?:(sn)>")]
    [InlineData("<f<xx:x>a<>l>")]
    public void A_signature_in_the_languages_notation_is_taken(string signature) => Assert.Equal("f", new JsonataFunction("f", signature, One).Name);

    [Theory]
    [InlineData("function($x)<q>{ 1 }()", "1")]
    [InlineData("function($x)<n:n:n>{ $x }(2)", "2")]
    public void A_signature_in_an_expression_is_read_as_the_reference_reads_it(string text, string expected) => Assert.Equal(expected, Evaluating.Evaluate(text));

    private static JsonataValue One(ReadOnlySpan<JsonataValue> arguments, JsonataCall call) => JsonataValue.From(1);

    private static string Evaluate(JsonataFunction function, string text) =>
        JsonataExpression.Parse(text, new JsonataOptions { Functions = [function] }).Evaluate(default).ToString();

    private static JsonataException Fails(JsonataFunction function, string text) => Assert.Throws<JsonataException>(() => Evaluate(function, text));
}
