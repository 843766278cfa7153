using System.Collections.Concurrent;
using System.Text.Json;
using static FlowDsl.Jsonata.Tests.Evaluating;

namespace FlowDsl.Jsonata.Tests;

/// <summary>What compiled workflows lean on.</summary>
public sealed class WorkflowExpressionsTests
{
    private const string Input = """{"xs": [1, 2, 3], "one": [7], "none": [], "nil": null, "o": {"a": 1}, "nested": [[1]]}""";

    [Theory]
    [InlineData("one", "[7]")]
    [InlineData("none", "[]")]
    [InlineData("xs[$ > 2]", "3")]
    [InlineData("[xs[$ > 2]]", "[3]")]
    [InlineData("xs[$ > 2][]", "[3]")]
    [InlineData("xs[$ > 9]", "Undefined")]
    [InlineData("[xs[$ > 9]]", "[]")]
    [InlineData("$map(one, function($x) { $x + 1 })", "8")]
    [InlineData("$map(one, function($x) { $x + 1 })[]", "[8]")]
    [InlineData("[$map(nested, function($x) { $x })]", "[1]")]
    [InlineData("$exists(nil)", "true")]
    [InlineData("$exists(nope)", "false")]
    [InlineData("nope = null", "false")]
    [InlineData("nope != null", "false")]
    [InlineData("nope < 1", "Undefined")]
    [InlineData("nope and true", "false")]
    [InlineData("'a' & nil", "\"anull\"")]
    [InlineData("'a' & nope", "\"a\"")]
    [InlineData("nope + 1", "Undefined")]
    [InlineData("$count(nil)", "1")]
    [InlineData("$round(1.015, 2)", "1.02")]
    [InlineData("$round(2.5)", "2")]
    [InlineData("-7 % 3", "-1")]
    [InlineData("$uppercase('straße')", "\"STRASSE\"")]
    [InlineData("$lowercase('İÀ')", "\"i\u0307à\"")]
    [InlineData("$trim('  a   b ')", "\"a b\"")]
    [InlineData("$split('', ',')", "[\"\"]")]
    [InlineData("$formatNumber(0.125, '0.00')", "\"0.12\"")]
    [InlineData("$formatNumber(-5, '0000')", "\"-0005\"")]
    [InlineData("$toMillis('2018-02-30T00:00:00Z') = $toMillis('2018-03-02')", "true")]
    [InlineData("$fromMillis(1519862400000, '[Y0001]/[M01]/[D01]')", "\"2018/03/01\"")]
    [InlineData("$contains('hello$world', /^hello\\$/)", "true")]
    [InlineData("$contains('a\n', /a$/)", "false")]
    [InlineData("$match('٣', /\\d/)", "Undefined")]
    public void Answers_as_the_reference_does(string text, string expected) => Assert.Equal(expected, Evaluate(text, Input));

    [Fact]
    public void The_sample_of_the_readme_prints_what_it_says()
    {
        const string Order = """{ "items": [{ "sku": "A1", "price": 34.50, "count": 2 }, { "sku": "B7", "price": 9, "count": 1 }] }""";
        const string Text = "{ 'skus': [items[price > 10].sku], 'total': $sum(items.(price * count)) & ' ' & $currency }";
        using var order = JsonDocument.Parse(Order);
        var result = JsonataExpression.Parse(Text).Evaluate(
            JsonataValue.From(order.RootElement),
            new Dictionary<string, JsonataValue> { ["currency"] = JsonataValue.From("EUR") });

        var readme = File.ReadAllText(Repository.PathOf("src", "FlowDsl.Jsonata", "README.md"));
        Assert.Contains(Order, readme, StringComparison.Ordinal);
        Assert.Contains(Text, readme, StringComparison.Ordinal);
        Assert.Contains("// " + result, readme, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_function_is_called_like_a_built_in_one()
    {
        var twice = new JsonataFunction("twice", "<n-:n>", (a, _) => JsonataValue.From(2 * a[0].AsNumber()));
        var options = new JsonataOptions { Functions = [twice], RemovedFunctions = ["eval"], AllowCoalesce = false };

        Assert.Equal("[2,4]", JsonataExpression.Parse("[1, 2].$twice()", options).Evaluate(default).ToString());
        Assert.Equal("T1006", Assert.Throws<JsonataException>(() => JsonataExpression.Parse("$eval('1')", options).Evaluate(default)).Code);
        Assert.Throws<JsonataException>(() => JsonataExpression.Parse("a ?? b", options));
    }

    [Fact]
    public void A_binding_hides_a_built_in_function() =>
        Assert.Equal("5", JsonataExpression.Parse("$sum").Evaluate(default, new Dictionary<string, JsonataValue> { ["sum"] = JsonataValue.From(5L) }).ToString());

    [Fact]
    public void An_expression_can_be_evaluated_by_many_threads_at_once()
    {
        var expression = JsonataExpression.Parse("$sum($map([1..$n], function($v, $i) { ($w := $v * 2; $w + $i) }))");
        var results = Enumerable.Range(1, 200).AsParallel().AsOrdered()
            .Select(n => expression.Evaluate(default, new Dictionary<string, JsonataValue> { ["n"] = JsonataValue.From((long)n) }).AsNumber());
        Assert.Equal(Enumerable.Range(1, 200).Select(n => n * (n + 1.0) + n * (n - 1.0) / 2), results);
    }

    [Fact]
    public void A_document_can_be_read_by_many_threads_at_once()
    {
        var expression = JsonataExpression.Parse("($a := items; $b := $$.items; $count(items[$ in $a]) & '/' & $sum($b.(p * q)) & o.name & $keys(o)[1])");
        var items = string.Join(',', Enumerable.Range(0, 50).Select(i => $$"""{"p": {{i}}, "q": 2, "r": 3, "s": [{{i}}], "t": "x"}"""));
        // The first reads of a document are the ones that can collide: many documents, and threads that begin together at each.
        const int rounds = 500, threads = 4;
        var documents = Enumerable.Range(0, rounds)
            .Select(_ => JsonataValue.Parse($$"""{"items": [{{items}}], "o": {"name": "n", "a": {}, "b": [], "c": 1, "d": 2} }""")).ToArray();
        var results = new ConcurrentDictionary<string, bool>();
        using var start = new Barrier(threads);
        var readers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            foreach (var document in documents)
            {
                start.SignalAndWait();
                results[expression.Evaluate(document).AsString()] = true;
            }
        })).ToList();
        readers.ForEach(reader => reader.Start());
        readers.ForEach(reader => reader.Join());
        Assert.Equal(["50/2450na"], results.Keys);
    }

    [Fact]
    public void The_syntax_tree_can_be_walked()
    {
        var root = JsonataExpression.Parse("a.b[c = 1]{ d: $sum(e) }").Root;
        Assert.Equal("a b c 1 d sum e", string.Join(' ', Walk(root).Select(Name).OfType<string>()));
    }

    private static IEnumerable<JsonataNode> Walk(JsonataNode node) => node.Children.SelectMany(Walk).Prepend(node);

    private static string? Name(JsonataNode node) => node switch
    {
        Syntax.NameNode name => name.Name,
        Syntax.VariableNode variable => variable.Name,
        Syntax.LiteralNode literal => literal.Value.ToString(),
        _ => null,
    };
}
