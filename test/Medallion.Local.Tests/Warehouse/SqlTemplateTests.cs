using Medallion.Local.Warehouse;

namespace Medallion.Local.Tests.Warehouse;

public sealed class SqlTemplateTests
{
    private static readonly FunctionTable Functions = new(new Dictionary<string, SqlFunction>
    {
        ["twice"] = new(["x"], "({x} + {x})"),
        ["both"] = new(["x", "y"], "[{x}|{y}|{z}]"),
        ["endless"] = new(["x"], "{{endless({x})}}"),
    });

    private static readonly Dictionary<string, string> Names = new() { ["day"] = "date '2018-02-05'" };

    [Theory]
    [InlineData("select {{day}}, {{ day }}", "select date '2018-02-05', date '2018-02-05'")]
    [InlineData("{{twice(a)}}", "(a + a)")]
    [InlineData("{{twice({{twice(a)}})}}", "((a + a) + (a + a))")]
    [InlineData("{{both(f(a, b), ',)')}}", "[f(a, b)|',)'|{z}]")]
    [InlineData("{{both('it''s, so', \n x)}}", "['it''s, so'|x|{z}]")]
    [InlineData("'[0-9]{4}'", "'[0-9]{4}'")]
    public void Names_and_calls_are_bound(string text, string expected) => Assert.Equal(expected, SqlTemplate.Bind(text, Functions, Names));

    [Theory]
    [InlineData("{{dya}}", "bound to nothing")]
    [InlineData("{{thrice(a)}}", "There are: both, endless, twice")]
    [InlineData("{{both(a)}}", "takes 2 arguments (x, y), not 1")]
    [InlineData("{{day", "Braces do not pair")]
    [InlineData("day}}", "Braces do not pair")]
    [InlineData("{{1}}", "Braces do not pair")]
    [InlineData("{{endless(a)}}", "call itself")]
    public void What_has_no_meaning_is_refused(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<TransformFailed>(() => SqlTemplate.Bind(text, Functions, Names)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_dataset_may_add_functions_but_not_change_one() =>
        Assert.Throws<FormatException>(() => Functions.With(new(new Dictionary<string, SqlFunction> { ["twice"] = new(["x"], "{x}") })));
}
