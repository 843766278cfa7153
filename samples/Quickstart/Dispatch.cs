using FlowDsl;

namespace Quickstart;

public sealed class Dispatch(Function<Order, Price> pricing, Topic warehouse) : Workflow<Order, Receipt>
{
    protected override Outcome<Receipt> Define(Flow<Order, Receipt> flow)
    {
        flow.If("Large?", () => flow.Input.Value.Count > 100,
            then: f =>
            {
                f.Alert(warehouse, "A large order", () => $"{flow.Input.Value.Count} of order {flow.Input.Value.Id}");
                f.Wait("Time to pack", 2.Hours);
            },
            otherwise: f => f.Wait("Time to pick", 10.Minutes));

        // The join: both branches go on here.
        var price = flow.Run("Price", pricing.Invoke(() => flow.Input.Value).Timeout(30.Seconds));

        return flow.Return(() => new Receipt(flow.Input.Value.Id, price.Value.Total, "dispatched"));
    }
}
