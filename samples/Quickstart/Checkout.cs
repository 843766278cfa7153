using FlowDsl;

namespace Quickstart;

public sealed record Order(string Id, int Count, string? Voucher);

public sealed record Price(double Total);

public sealed record Receipt(string OrderId, double Paid, string Size);

public sealed class Checkout(Function<Order, Price> pricing, Topic alerts) : Workflow<Order, Receipt>
{
    protected override Outcome<Receipt> Define(Flow<Order, Receipt> flow)
    {
        flow.If("Anything ordered?", () => flow.Input.Value.Count == 0,
            then: f => f.Return(() => new Receipt(flow.Input.Value.Id, 0, "none"), name: "Nothing to pay"));

        var price = flow.Run("Price", pricing.Invoke(() => flow.Input.Value)
                .Retry(Retry.On(LambdaErrors.Transient).Times(3).Every(2.Seconds).WithJitter())
                .Timeout(30.Seconds))
            .Catch(Errors.Named("OutOfStock"), e => e.Recover(() => new Price(0)))
            .Catch(Errors.All, e => e.Alert(alerts, "Pricing failed").Fail("No price", error: "PricingFailed"));

        var size = flow.Choose<string>("Size", c => c
            .When("Large", () => flow.Input.Value.Count > 100, f => f.Give(() => "large"))
            .Otherwise(f => f.Give(() => "small")));

        return flow.Return(() => new Receipt(flow.Input.Value.Id, price.Value.Total, size.Value));
    }
}
