namespace FlowDsl.Jsonata.Tests;

/// <summary>The samples of docs/jsonata.md.</summary>
public sealed class JsonataPageTests
{
    [Fact]
    public void A_function_of_the_host_is_called_within_limits()
    {
        var rates = new Dictionary<string, double> { ["EUR"] = 1, ["CHF"] = 0.5 };
        var options = new JsonataOptions
        {
            Functions =
            [
                new JsonataFunction("rate", "<s:n>", (arguments, _) =>
                    arguments[0].Kind is JsonataKind.Undefined ? default
                    : rates.TryGetValue(arguments[0].AsString(), out var rate) ? JsonataValue.From(rate)
                    : throw JsonataCall.Fail("D9001", $"There is no rate for {arguments[0].AsString()}")),
            ],
        };
        var limits = JsonataLimits.Default with { Timeout = TimeSpan.FromMilliseconds(500), MaxBytes = 16 * 1024 * 1024, MaxResultBytes = 256 * 1024 };

        var price = JsonataExpression.Parse("amount * $rate(currency)", options);
        var input = JsonataValue.Object([new("amount", JsonataValue.From(20)), new("currency", JsonataValue.From("CHF"))]);
        var result = price.Evaluate(input, limits: limits); // 10
        Assert.Equal("10", result.ToString());

        var unknown = JsonataValue.Object([new("amount", JsonataValue.From(20)), new("currency", JsonataValue.From("XXX"))]);
        var fault = Assert.Throws<JsonataException>(() => price.Evaluate(unknown, limits: limits));
        Assert.Equal(("D9001", "There is no rate for XXX", 14), (fault.Code, fault.Message, fault.Position));
    }
}
