namespace FlowDsl.Cdk.Tests.Support;

public sealed record Order(string Id, int Items);

public sealed record Parcel(string OrderId, int Boxes);

/// <summary>The resources and workflows that these tests deploy.</summary>
internal static class Shop
{
    public static Function<Order, Parcel> Pack { get; } = new("PackFunction");

    public static Topic Alerts { get; } = new("AlertsTopic");

    public static IWorkflow Packing { get; } = Workflow.Of<Order, Parcel>("Packing", flow =>
    {
        var parcel = flow.Run("Pack", Pack.Invoke(() => flow.Input.Value))
            .Catch(Errors.All, e => e.Alert(Alerts, "Packing failed").Fail("Not packed", error: "PackingFailed"));
        flow.If("Many?", () => flow.Input.Value.Items > 10, then: f => f.Wait("Rest", 5.Seconds));
        return flow.Return(() => parcel.Value);
    });

    public static CompiledWorkflow Compiled { get; } = Packing.Compile(null);

    public const string TopicArn = "arn:aws:sns:eu-west-1:111122223333:alerts";

    public static FlowBindings Bindings => new FlowBindings().Bind(Pack, "pack").Bind(Alerts, TopicArn);
}
