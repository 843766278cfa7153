using FlowDsl;

namespace CdkFragment;

public sealed record Order(string Id, int Items);

public sealed record Parcel(string OrderId, int Boxes);

public sealed class Packing(Function<Order, Parcel> pack, Topic alerts) : Workflow<Order, Parcel>
{
    protected override string Comment => "Packs an order into boxes";

    protected override Outcome<Parcel> Define(Flow<Order, Parcel> flow)
    {
        flow.If("Anything to pack?", () => flow.Input.Value.Items == 0,
            then: f => f.Return(() => new Parcel(flow.Input.Value.Id, 0), name: "Nothing to pack"));

        var parcel = flow.Run("Pack", pack.Invoke(() => flow.Input.Value).Timeout(30.Seconds))
            .Catch(Errors.All, e => e.Alert(alerts, "Packing failed").Fail("Not packed", error: "PackingFailed"));

        return flow.Return(() => parcel.Value);
    }
}
