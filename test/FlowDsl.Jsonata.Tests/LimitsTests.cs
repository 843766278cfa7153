using System.Text.Json;
using static FlowDsl.Jsonata.Tests.Evaluating;

namespace FlowDsl.Jsonata.Tests;

public sealed class LimitsTests
{
    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "", "]")]
    [InlineData("-", "1", "")]
    [InlineData("{'a':", "1", "}")]
    [InlineData("", "1", "+1")]
    [InlineData("", "$f", "()")]
    [InlineData("", "$f", "~>$f")]
    [InlineData("function(){", "1", "}")]
    [InlineData("true ? ", "1", "")]
    [InlineData("|", "a", "|{}|")]
    public void Text_that_nests_without_end_is_an_error(string open, string inside, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 20_000)) + inside + string.Concat(Enumerable.Repeat(close, 20_000));
        Assert.Equal("U1001", Fails(text).Code);
    }

    [Theory]
    [InlineData(".a")]
    [InlineData("[0]")]
    public void A_long_path_is_no_deep_one(string step) =>
        Assert.Equal("Undefined", Evaluate("a" + string.Concat(Enumerable.Repeat(step, 20_000))));

    [Theory]
    [InlineData("($f := function($n) { 1 + $f($n) }; $f(1))")]
    [InlineData("($f := function($n) { $map([1], function($v) { $f($v) }) }; $f(1))")]
    [InlineData("($e := '$eval($e)'; $eval($e))")]
    [InlineData("($f := function($n, $a) { $n = 0 ? $a : $f($n - 1, [[$a]]) }; $f(100000, 1))")]
    [InlineData("($f := function($n, $a) { $n = 0 ? $a : $f($n - 1, {'a': $a}) }; $f(100000, 1))")]
    [InlineData("($f := function($g, $n) { $n = 0 ? $g : $f($g ~> function($x) { $x }, $n - 1) }; $f(function($x) { $x }, 100000)(1))")]
    public void Recursion_without_end_is_an_error(string text) => Assert.Equal("U1001", Fails(text).Code);

    [Theory]
    [InlineData("($f := function() { $f() }; $f())")]
    [InlineData("$map([1..10000000], function($v) { $count([1..10000000]) })")]
    [InlineData("$sort([1..300000], function($a, $b) { $a < $b })")]
    [InlineData("$match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /(a+)+$/)")]
    public void What_takes_too_long_is_stopped(string text) =>
        Assert.Equal("U1001", Fails(text, new JsonataLimits { Timeout = TimeSpan.FromMilliseconds(50) }).Code);

    [Theory]
    [InlineData("($f := function($s) { $f($s & $s) }; $f('aaaa'))")]
    [InlineData("$pad('a', 2000000000)")]
    [InlineData("$pad('a', 1e300)")]
    [InlineData("[1..10000000].{ 'a': [$, $] }")]
    [InlineData("$zip([1..10000000], [1..10000000])")]
    [InlineData("$join([1..1000000].$string(), $pad('', 1000))")]
    public void What_takes_too_much_memory_is_stopped(string text) =>
        Assert.Equal("U1002", Fails(text, new JsonataLimits { Timeout = TimeSpan.FromMinutes(1), MaxBytes = 10_000_000 }).Code);

    /// <summary>A value that holds another twice, as that one does, and so on: small in memory, and longer than any disk when it is written.</summary>
    [Theory]
    [InlineData("[$x, $x]")]
    [InlineData("{'a': $x, 'b': $x}")]
    [InlineData("[[$x], [$x]].[$]")]
    public void A_value_that_holds_another_over_and_over_is_stopped(string twice) =>
        Assert.Equal("U1002", Fails($"($f := function($n, $x) {{ $n = 0 ? $x : $f($n - 1, {twice}) }}; $f(100, 'abc'))", new JsonataLimits { Timeout = TimeSpan.FromMinutes(1) }).Code);

    [Theory]
    [InlineData("$x.a")]
    [InlineData("$x.*")]
    [InlineData("$x = $y")]
    [InlineData("$boolean($x)")]
    [InlineData("$string($x)")]
    [InlineData("$distinct([$x, $y])")]
    public void What_takes_long_at_each_of_few_steps_is_stopped(string step)
    {
        const string Deep = "($f := function($n, $x) { $n = 0 ? $x : $f($n - 1, [[$x], [$x]]) }; $f(14, 0))";
        var text = $"($x := {Deep}; $y := {Deep}; $count($map([1..10000000], function($v) {{ {step} }})))";
        Assert.Equal("U1001", Fails(text, new JsonataLimits { Timeout = TimeSpan.FromMilliseconds(50), MaxBytes = long.MaxValue }).Code);
    }

    [Theory]
    [InlineData("$pad('a', 101)")]
    [InlineData("$pad('a', 100) & 'b'")]
    [InlineData("$join([1..60].$string(), '')")]
    [InlineData("$replace('aaaaaaaaaaa', 'a', '0123456789')")]
    [InlineData("$string([1..60])")]
    [InlineData("$uppercase($pad('ß', 100, 'ß'))")]
    [InlineData("'' & [1..60]")]
    public void A_text_that_gets_too_long_is_stopped(string text) => Assert.Equal("U1002", Fails(text, new JsonataLimits { MaxTextLength = 100 }).Code);

    [Theory]
    [InlineData("[1..100]", "U1002")]
    [InlineData("{'a': $pad('', 200)}", "U1002")]
    [InlineData("$pad('', 200)", "U1002")]
    [InlineData("[1..40]", null)]
    public void A_result_that_is_too_long_is_an_error(string text, string? code)
    {
        JsonataLimits limits = new() { MaxResultBytes = 112 };
        if (code is null) Evaluate(text, limits: limits);
        else Assert.Equal(code, Fails(text, limits).Code);
    }

    [Theory]
    [InlineData("x?", 60, "s")]
    [InlineData("n+", 40, "s")]
    [InlineData("n", 200_000, "")]
    [InlineData("n?", 200_000, "s")]
    public void A_signature_without_measure_is_matched_or_refused(string parameter, int times, string last)
    {
        var arguments = string.Join(',', Enumerable.Repeat("1", 70));
        var signature = string.Concat(Enumerable.Repeat(parameter, times)) + last;
        Assert.Contains(Fails($"function($x)<{signature}>{{ 1 }}({arguments})").Code, (string[])["T0410", "U1001"]);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "", "]")]
    [InlineData("a[", "0", "]")]
    [InlineData("{'a':", "1", "}")]
    [InlineData("$f(", "", ")")]
    [InlineData("a.(", "a", ")")]
    [InlineData("a^(", "a", ")")]
    [InlineData("a{'b':", "a", "}")]
    [InlineData("function(){", "1", "}")]
    [InlineData("-", "a", "")]
    [InlineData("", "1", "+a")]
    [InlineData("", "1", "~>$f(?)")]
    [InlineData("1 ? ", "1", "")]
    [InlineData("|", "a", "|{}|")]
    public void Text_of_any_depth_is_evaluated_or_refused_on_a_small_stack(string open, string inside, string close)
    {
        for (var depth = 100; depth <= 1000; depth += 100)
        {
            var text = string.Concat(Enumerable.Repeat(open, depth)) + inside + string.Concat(Enumerable.Repeat(close, depth));
            OnSmallStack(() => Record(text));
        }
    }

    /// <summary>Each walk of a value, from a place where hardly any stack is left.</summary>
    [Theory]
    [InlineData("$string($x)")]
    [InlineData("$x = $y")]
    [InlineData("$distinct([$x, $y])")]
    [InlineData("$boolean($x)")]
    [InlineData("$x.a")]
    [InlineData("$x.*")]
    [InlineData("$x.**")]
    [InlineData("$clone([$x])")]
    [InlineData("$eval($pad('', 500, '[') & $pad('', 500, ']'))")]
    [InlineData("$match('a', /((((((((a))))))))/)")]
    [InlineData("[$x] ~> |$|{}|")]
    [InlineData("$sort([1, 2], function($a, $b) { $x = $y })")]
    [InlineData("$formatNumber(1, '0')")]
    public void A_walk_that_begins_deep_in_a_recursion_is_refused_in_time(string step)
    {
        const string Deep = "($f := function($n, $x) { $n = 0 ? $x : $f($n - 1, [{'a': $x}, 1]) }; $f(120, 0))";
        OnSmallStack(() => Record($"($x := {Deep}; $y := {Deep}; $g := function($n) {{ [{step}, $g($n + 1)] }}; $g(0))"));
        OnSmallStack(() => Record($"($x := {Deep}; $y := {Deep}; $g := function($n) {{ [$g($n + 1), {step}] }}; $g(0))"));
    }

    [Fact]
    public void A_range_counts_as_its_items_where_it_is_handed_out()
    {
        JsonataLimits limits = new() { MaxBytes = 64L * 1024 * 1024 };
        Assert.Equal("U1002", Fails("[1..10000000]", limits).Code);
        Assert.Equal("U1002", Fails("{'a': [[1..10000000]]}", limits).Code);
        Assert.Equal("10000000", Evaluate("$count([1..10000000])", limits: limits));
        Assert.Equal("U1002", Fails("[1..10000000]", new JsonataLimits { MaxResultBytes = 262_144 }).Code);
    }

    private static void Record(string text)
    {
        try
        {
            Evaluate(text);
        }
        catch (JsonataException)
        {
            // Refused, which is as good.
        }
    }

    /// <summary>What a thread of a server has.</summary>
    private static void OnSmallStack(Action action)
    {
        Exception? fault = null;
        var thread = new Thread(() => fault = Xunit.Record.Exception(action), 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(fault);
    }

    [Fact]
    public void A_call_in_tail_position_needs_no_depth() =>
        Assert.Equal("100000", Evaluate("($f := function($n, $i) { $i = $n ? $i : $f($n, $i + 1) }; $f(100000, 0))", limits: new JsonataLimits { MaxDepth = 50, Timeout = TimeSpan.FromMinutes(1) }));

    [Fact]
    public void A_document_that_nests_without_end_is_an_error()
    {
        var text = new string('[', 100_000) + new string(']', 100_000);
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 200_000 });
        var input = JsonataValue.From(document.RootElement);
        foreach (var expression in new[] { "**", "$string($)", "$ = $.$", "$distinct([$, $])", "a", "$boolean($)", "$ ~> |$|{}|" })
            Assert.Equal("U1001", Assert.Throws<JsonataException>(() => JsonataExpression.Parse(expression).Evaluate(input)).Code);
    }

    [Fact]
    public void Cancellation_is_not_an_error_of_the_expression()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => JsonataExpression.Parse("1").Evaluate(default, ct: cancelled.Token));
    }
}
