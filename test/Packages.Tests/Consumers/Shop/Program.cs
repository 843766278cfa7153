using Amazon.CDK;
using FlowDsl;
using FlowDsl.Cdk;
using Quickstart;

var pricing = new Function<Order, Price>("PricingFunction");
var alerts = new Topic("AlertsTopic");
var checkout = new Checkout(pricing, alerts).Compile();
File.WriteAllText("checkout.asl.json", checkout.Asl);

var app = new App(new AppProps { Outdir = "cdk.out" });
_ = new FlowStateMachine(new Stack(app, "shop"), "Checkout", checkout, new FlowStateMachineProps
{
    Bindings = new FlowBindings().Bind(pricing, "pricing").Bind(alerts, "arn:aws:sns:eu-central-1:111122223333:alerts"),
});
app.Synth();
