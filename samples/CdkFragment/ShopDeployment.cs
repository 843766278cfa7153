using Amazon.CDK;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;
using FlowDsl;
using FlowDsl.Cdk;
using Lambda = Amazon.CDK.AWS.Lambda;

namespace CdkFragment;

/// <summary>One workflow, deployed twice: as a machine of its own, and as a state inside a machine that is made with CDK.</summary>
public sealed class ShopDeployment : Stack
{
    public ShopDeployment(Construct scope, string id) : base(scope, id)
    {
        var function = Lambda.Function.FromFunctionName(this, "PackFunction", "pack");
        var topic = new Amazon.CDK.AWS.SNS.Topic(this, "AlertsTopic");

        var (pack, alerts) = (new Function<Order, Parcel>("PackFunction"), new FlowDsl.Topic("AlertsTopic"));
        var packing = new Packing(pack, alerts);
        var bindings = new FlowBindings().Bind(pack, function).Bind(alerts, topic);

        Packing = new FlowStateMachine(this, "Packing", packing.Compile(), new FlowStateMachineProps { Bindings = bindings });

        var pause = new Pass(this, "Put on hold");
        var packed = new FlowFragment(this, "Pack order", packing, new FlowFragmentProps { Bindings = bindings })
            .AddRetry(new RetryProps { Errors = ["PackingFailed"], MaxAttempts = 1, Interval = Duration.Minutes(5) })
            .AddCatch(pause, new CatchProps { ResultPath = "$.error" });
        Shop = new StateMachine(this, "Shop", new StateMachineProps
        {
            DefinitionBody = DefinitionBody.FromChainable(new Pass(this, "Take order", new PassProps { InputPath = "$.order" })
                .Next(packed)
                .Next(new Pass(this, "Ship", new PassProps { Comment = "Its input is the parcel: { orderId, boxes }" }))),
        });
    }

    public FlowStateMachine Packing { get; }

    public StateMachine Shop { get; }
}
