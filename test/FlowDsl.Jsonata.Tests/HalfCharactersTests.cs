using System.Text.Json;

namespace FlowDsl.Jsonata.Tests;

/// <summary>Half a surrogate pair, which JSON can escape and JavaScript keeps, and of which .NET's UTF-8 knows nothing.</summary>
public sealed class HalfCharactersTests
{
    private const string Half = "\uDDF5";

    [Theory]
    [InlineData($"g(d{Half})")]
    [InlineData($"d{Half}")]
    [InlineData($"`{Half}`")]
    [InlineData("**.`a\uD800`")]
    [InlineData("$lookup($, '\\ud800')")]
    [InlineData("{'\\ud800': 1, 'a\\ud800': '\\udc00'}")]
    [InlineData("$string({'\\ud800': '\\ud800'})")]
    [InlineData("$uppercase('\\ud800') & $lowercase('\\udc00')")]
    [InlineData("$substring('a\\ud800b', 1, 1)")]
    [InlineData("$split('a\\ud800b', '')")]
    [InlineData("$pad('a', 5, '\\ud800')")]
    [InlineData("$match('a\\ud800b', /\\ud800/)")]
    [InlineData("$replace('a\\ud800b', '\\ud800', '\\udc00')")]
    [InlineData("$base64encode('\\ud800')")]
    [InlineData("$encodeUrl('\\ud800')")]
    [InlineData("$encodeUrlComponent('\\ud800')")]
    [InlineData("$decodeUrl('\\ud800')")]
    [InlineData("$formatNumber(1, '\\ud800#')")]
    [InlineData("$formatNumber(1, '#', {'zero-digit': '\\ud800'})")]
    [InlineData("$formatInteger(1, '\\ud800#')")]
    [InlineData("$formatInteger(1234, '0\\ud8000')")]
    [InlineData("$parseInteger('1\\ud800', '0\\ud800')")]
    [InlineData("$fromMillis(0, '\\ud800[Y0\\ud8001]')")]
    [InlineData("$toMillis('1\\ud8001', '[Y0\\ud8001]')")]
    [InlineData("$toMillis('\\ud800')")]
    [InlineData("$error('\\ud800')")]
    [InlineData("$eval('\\ud800')")]
    [InlineData("$number('\\ud800')")]
    [InlineData("$sort(['\\ud800', '\\udc00'])")]
    [InlineData("$distinct(['\\ud800', '\\udc00'])")]
    [InlineData("$ ~> |$|{'\\ud800': 1}, '\\udc00'|")]
    [InlineData("$sift($, function($v, $k) { $k != '\\ud800' })")]
    [InlineData("$keys($)")]
    [InlineData("$string($)")]
    [InlineData("$")]
    public void No_exception_leaves_the_engine_but_its_own(string text)
    {
        foreach (var json in new[] { """{"":""}""", """{"\ud800":"\udc00"}""", """{"a":"\ud800","b":{"\ud800":1}}""" })
        {
            var input = JsonataValue.Parse(json);
            foreach (var bound in new[] { input, JsonataValue.ArrayOf(input), input.WithMember("c\uD800", JsonataValue.From("\uDC00")) })
            {
                var fault = Record.Exception(() =>
                {
                    var result = JsonataExpression.Parse(text).Evaluate(bound);
                    if (result.Kind is JsonataKind.Undefined or JsonataKind.Function) return;
                    result.ToJsonElement();
                    result.ToJson();
                    if (result.TrySettle(out var settled)) settled.ToJsonElement();
                });
                Assert.True(fault is null or JsonataException, $"{json}: {fault}");
            }
        }
    }

    [Fact]
    public void A_member_whose_name_is_half_a_character_is_found()
    {
        var input = JsonataValue.Parse("""{"a":1,"\ud800":2,"\ufffd":3}""");
        Assert.Equal(2, JsonataExpression.Parse("`\uD800`").Evaluate(input).AsNumber());
        Assert.Equal(3, JsonataExpression.Parse("`\uFFFD`").Evaluate(input).AsNumber());
        Assert.Equal(1, JsonataExpression.Parse("a").Evaluate(JsonataValue.Parse("""{"a":1,"\ud800":2}""")).AsNumber());
        Assert.Equal(JsonataKind.Undefined, JsonataExpression.Parse("`\uDC00`").Evaluate(input).Kind);
    }

    [Fact]
    public void What_is_written_can_be_read_by_everybody()
    {
        var result = JsonataExpression.Parse("['\\ud800', {'\\udc00': 1}]").Evaluate(default);
        Assert.Equal("\uFFFD", result.ToJsonElement()[0].GetString());
        Assert.Equal("\uFFFD", JsonDocument.Parse(result.ToJson()).RootElement[1].EnumerateObject().Single().Name);
    }
}
