using FlowDsl.Asl.Diagnostics;
using Medallion.Local.Services.Binding;

namespace Medallion.Local.Tests.Services;

public sealed class TokenBindingTests
{
    [Fact]
    public void Every_token_is_replaced_and_nothing_else_is()
    {
        var bound = TokenBinding.Bind("""{"A":"${Name}","B":"x${Other}y${Name}","C":"{% $x %} $ {Name} ${AWS::Region}"}""", new Dictionary<string, string> { ["Name"] = "n", ["Other"] = "http://a/?b=c&d", ["Unused"] = "u" });

        Assert.Equal("""{"A":"n","B":"xhttp://a/?b=c&dyn","C":"{% $x %} $ {Name} ${AWS::Region}"}""", bound);
    }

    [Fact]
    public void Every_token_without_a_value_is_named_with_what_there_is()
    {
        var problems = Assert.Throws<DiagnosticException>(() => TokenBinding.Bind("${Zebra} ${Ape} ${Known}", new Dictionary<string, string> { ["Known"] = "k" })).Diagnostics;

        Assert.Equal(["${Ape}", "${Zebra}"], problems.Select(problem => problem.Expression));
        Assert.Contains("are Known", problems[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\"b")]
    [InlineData("a'b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    public void A_value_that_would_end_a_string_is_refused(string value) =>
        Assert.Contains("a quote, a backslash", Assert.Throws<DiagnosticException>(() => TokenBinding.Bind("${Name}", new Dictionary<string, string> { ["Name"] = value })).Message, StringComparison.Ordinal);
}
